#!/usr/bin/env bash
# A real mail server (OpenSMTPD) on this machine alone, for the long tests; needs root, as every mail server that delivers.
#   mail-server.sh start            starts it on a free port and prints: PORT FOLDER
#   mail-server.sh waiting          prints what it has not delivered yet
#   mail-server.sh stop FOLDER      stops it and removes what it left
# It keeps what comes for ...@desk.example in FOLDER/boxes/<name>/new, one file for each message.
set -euo pipefail

case "${1:-}" in
start)
  folder=$(mktemp -d "${TMPDIR:-/tmp}/goalpack-mail-XXXXXX")
  chmod 755 "$folder"
  mkdir "$folder/boxes"
  chown mail "$folder/boxes"
  port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
  cat >"$folder/smtpd.conf" <<CONF
listen on 127.0.0.1 port $port
action "keep" maildir "$folder/boxes/%{rcpt.user}" user mail virtual { "@" = "mail" }
match from any for domain "desk.example" action "keep"
CONF
  smtpd -d -f "$folder/smtpd.conf" >"$folder/log" 2>&1 &
  echo $! >"$folder/pid"
  for _ in $(seq 100); do
    if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
      echo "$port $folder"
      exit 0
    fi
    sleep 0.1
  done
  cat "$folder/log" >&2
  exit 1
  ;;
waiting)
  smtpctl show queue
  ;;
stop)
  folder=$2
  kill "$(cat "$folder/pid")"
  tail --pid="$(cat "$folder/pid")" -f /dev/null
  rm -rf "$folder"
  ;;
*)
  sed -n '2,6p' "$0" >&2
  exit 64
  ;;
esac
