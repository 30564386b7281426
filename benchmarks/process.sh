#!/usr/bin/env bash
# Whole-process times: from the shell's call to the last byte. Median of ten and peak memory; the floor is an empty .NET program.
# usage: benchmarks/process.sh [runs]
set -euo pipefail
root="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)"
cd "$root"
runs="${1:-10}"
./charley --version >/dev/null

hello="$root/artifacts/benchmarks/hello"
if [ ! -f "$hello/out/hello.dll" ]; then
  mkdir -p "$hello"
  # its own, so that the repository's settings are not inherited
  for file in Directory.Build.props Directory.Build.targets Directory.Packages.props; do echo '<Project />' >"$hello/$file"; done
  cat >"$hello/hello.csproj" <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <InvariantGlobalization>true</InvariantGlobalization>
  </PropertyGroup>
</Project>
XML
  echo 'System.Console.WriteLine("hello");' >"$hello/hello.cs"
  dotnet publish "$hello/hello.csproj" -c Release --use-current-runtime --no-self-contained -p:PublishReadyToRun=true \
    -o "$hello/out" --nologo -v quiet >"$hello/build.log" 2>&1 || { cat "$hello/build.log" >&2; exit 3; }
fi

# Peak memory of one call, in MB; "-" where GNU time is missing.
peak() {
  if [ -x /usr/bin/time ]; then
    /usr/bin/time -f %M "$@" 2>&1 >/dev/null | tail -n 1 | awk '{ printf "%.0f", $1 / 1024 }'
  else
    printf '%s' -
  fi
}

# Seconds on the clock, and of the processor for the program and the system.
once() { local TIMEFORMAT='%3R %3U %3S'; { time "$@" >/dev/null 2>&3; } 3>&2 2>&1; }

report() { # name, peak; times on stdin
  awk '{ print $1 * 1000, ($2 + $3) * 1000 }' | sort -n | awk -v name="$1" -v peak="$2" '{ t[NR] = $1; busy[NR] = $2 } END {
    n = asort_(busy); printf "%-46smedian %6.0f ms   slowest %.0f ms   processor %.0f ms   peak %s MB\n", name, t[int((NR + 1) / 2)], t[NR], busy[int((n + 1) / 2)], peak }
    function asort_(a,   i, j, x, n) { for (n = 0; (n + 1) in a; n++); for (i = 2; i <= n; i++) { x = a[i]; for (j = i - 1; j > 0 && a[j] > x; j--) a[j + 1] = a[j]; a[j + 1] = x } return n }'
}

declare -A commands=(
  ["1 empty .NET program (the floor)"]="dotnet $hello/out/hello.dll"
  ["2 ./charley --version"]="./charley --version"
  ["3 ./charley assess night-cramps"]="./charley assess examples/night-cramps.yaml"
  ["4 ./charley assess night-cramps --json"]="./charley assess examples/night-cramps.yaml --json"
  ["5 the same without the script"]="artifacts/charley/Charley.Cli assess examples/night-cramps.yaml --json"
)
times="$(mktemp -d)"
trap 'rm -rf "$times"' EXIT

# turn by turn, so that a busy machine is busy for all
for ((round = 0; round < runs; round++)); do
  for name in "${!commands[@]}"; do
    # shellcheck disable=SC2086
    once ${commands[$name]} >>"$times/${name%% *}"
  done
done

printf '%s\n' "${!commands[@]}" | sort | while read -r name; do
  # shellcheck disable=SC2086
  report "${name#* }" "$(peak ${commands[$name]})" <"$times/${name%% *}"
done
