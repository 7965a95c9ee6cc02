# Usage: . .ci/operations.sh
#
# Makes the tools ready that check the examples in src/main/dist: systemd-analyze, logrotate and promtool. The first two
# are installed unless they are there (which needs root), promtool is unpacked into the cache folder.

claimwatch_cache=${CLAIMWATCH_CACHE:-$HOME/.cache/claimwatch}
if ! { command -v systemd-analyze && command -v logrotate; } >/dev/null || [[ ! -x $claimwatch_cache/promtool ]]; then
  echo "Fetching systemd, logrotate and promtool" >&2
  apt-get -qq update >&2 </dev/null || true
  claimwatch_folder=$(mktemp -d)
  if ! { DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o Acquire::Retries=3 \
    install --no-install-recommends systemd logrotate >/dev/null </dev/null \
    && mkdir -p "$claimwatch_cache" \
    && (cd "$claimwatch_folder" && apt-get -qq -o Acquire::Retries=3 -o APT::Sandbox::User="" download prometheus \
      && dpkg-deb -x prometheus_*.deb root && mv root/usr/bin/promtool "$claimwatch_cache/promtool"); }; then
    echo "Could not fetch them: run 'apt-get install systemd logrotate prometheus' as root, then try again." >&2
    rm -rf "$claimwatch_folder"
    return 1
  fi
  rm -rf "$claimwatch_folder"
  unset claimwatch_folder
fi
export CLAIMWATCH_PROMTOOL=$claimwatch_cache/promtool
unset claimwatch_cache
