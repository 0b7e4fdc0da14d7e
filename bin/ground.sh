# shellcheck shell=bash
# What all scripts of bin/ stand on; sourced, never run.
# Sets `root` (the repository), `scratch` (where it is built), a writable HOME and a PATH that has swift.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
scratch=$root/.build
if ! { [ -d "$scratch" ] && [ -w "$scratch" ]; } && ! { [ ! -e "$scratch" ] && [ -w "$root" ]; }; then
  # Somebody else's clone: build beside it.
  scratch=${TMPDIR:-/tmp}/thidua-build-$(id -u)-$(printf '%s' "$root" | cksum | cut -d' ' -f1)
fi

ground_home() {
  mkdir -p "$scratch"
  if [ -z "${HOME:-}" ] || [ ! -w "$HOME" ]; then
    export HOME=$scratch/home
    mkdir -p "$HOME"
  fi
  # The build asks git about a repository that may belong to another user.
  export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0='*'
}

ground_swift() {
  local place
  if ! command -v swift >/dev/null 2>&1; then
    for place in /opt/swift/usr/bin /usr/local/swift/usr/bin /usr/share/swift/usr/bin "${HOME:-/nonexistent}/swift/usr/bin"; do
      if [ -x "$place/swift" ]; then
        PATH=$PATH:$place
        return
      fi
    done
    echo "thidua: không tìm thấy swift. Cài Swift 6.1 trở lên (swift.org/install) rồi thêm thư mục usr/bin của nó vào PATH." >&2
    exit 5
  fi
}

# Swift leaves its own words on stderr; they are shown only when a build fails.
ground_build() {
  local log=$scratch/build.log
  if ! swift build --package-path "$root" --scratch-path "$scratch" "$@" >"$log" 2>&1; then
    cat "$log" >&2
    echo "thidua: dựng không được; nhật ký ở trên (bản đầy đủ: $log)." >&2
    return 1
  fi
}
