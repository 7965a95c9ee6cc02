# Usage: . .ci/servers.sh
#
# Makes a MySQL and a MariaDB server ready in the cache folder, and tells the tests where they are.
# Without these variables the tests that need a server are skipped.

claimwatch_ci=$(dirname "${BASH_SOURCE[0]}")
if CLAIMWATCH_MYSQLD_HOME=$("$claimwatch_ci/fetch-server" mysql) \
  && CLAIMWATCH_MARIADBD_HOME=$("$claimwatch_ci/fetch-server" mariadb); then
  export CLAIMWATCH_MYSQLD_HOME CLAIMWATCH_MARIADBD_HOME
  # A server that does not start is then a failure, not a reason to skip.
  export CLAIMWATCH_REQUIRE_SERVERS=true
else
  unset CLAIMWATCH_MYSQLD_HOME CLAIMWATCH_MARIADBD_HOME
  unset claimwatch_ci
  return 1
fi
unset claimwatch_ci
