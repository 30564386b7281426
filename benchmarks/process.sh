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
  cat >"$hello/hello.csproj" <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <InvariantGlobalization>true</InvariantGlobalization>
    <ManagePackageVersionsCentrally>false</ManagePackageVersionsCentrally>
    <RestorePackagesWithLockFile>false</RestorePackagesWithLockFile>
    <UseArtifactsOutput>false</UseArtifactsOutput>
    <GenerateDocumentationFile>false</GenerateDocumentationFile>
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

once() { local from to; from="$(date +%s%N)"; "$@" >/dev/null; to="$(date +%s%N)"; echo $(((to - from) / 10000)); }

report() { # name, times in units of 10 µs on stdin, peak
  sort -n | awk -v name="$1" -v peak="$2" '{ t[NR] = $1 / 100 } END {
    printf "%-46smedian %8.1f ms   slowest %.1f ms   peak %s MB\n", name, t[int((NR + 1) / 2)], t[NR], peak }'
}

declare -A commands=(
  ["1 empty .NET program (the floor)"]="dotnet $hello/out/hello.dll"
  ["2 ./charley --version"]="./charley --version"
  ["3 ./charley assess night-cramps"]="./charley assess examples/night-cramps.yaml"
  ["4 ./charley assess night-cramps --json"]="./charley assess examples/night-cramps.yaml --json"
  ["5 the same without the script"]="dotnet artifacts/charley/Charley.Cli.dll assess examples/night-cramps.yaml --json"
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
