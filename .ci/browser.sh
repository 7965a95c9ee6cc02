# Usage: . .ci/browser.sh
#
# Installs Debian's Chromium with its driver, Firefox and a Chinese font unless they are there (which needs root),
# and tells the tests where they are.

claimwatch_packages=(chromium chromium-driver firefox-esr fonts-wqy-microhei)
if ! dpkg-query -W -f '${db:Status-Status}\n' "${claimwatch_packages[@]}" 2>/dev/null \
  | awk '$0 == "installed" { n++ } END { exit n != 4 }'; then
  echo "Installing ${claimwatch_packages[*]}" >&2
  # A source that does not answer matters only if the packages are then not to be had.
  apt-get -qq update >&2 </dev/null || true
  if ! DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o Acquire::Retries=3 \
    install --no-install-recommends "${claimwatch_packages[@]}" >/dev/null </dev/null; then
    echo "Could not install the browsers: run 'apt-get update' and" \
      "'apt-get install ${claimwatch_packages[*]}' as root, then try again." >&2
    return 1
  fi
fi
unset claimwatch_packages
export CLAIMWATCH_CHROMIUM=/usr/bin/chromium CLAIMWATCH_CHROMEDRIVER=/usr/bin/chromedriver
export CLAIMWATCH_FIREFOX=/usr/bin/firefox-esr
