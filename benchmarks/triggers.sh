#!/usr/bin/env bash
# A year of triggers as a whole call, beside R's survival::clogit on the very same matched sets (only where R is there). R fits once, without intervals by profile.
# usage: benchmarks/triggers.sh [runs]
set -euo pipefail
root="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)"
cd "$root"
runs="${1:-10}"
sets="$(mktemp)"
trap 'rm -f "$sets"' EXIT
./charley triggers examples/cramps.csv examples/exposures.csv --json --design "$sets" >/dev/null

median() {
  for _ in $(seq "$runs"); do
    local start end
    start="$(date +%s%N)"; "$@" >/dev/null 2>&1; end="$(date +%s%N)"
    echo $(((end - start) / 1000000))
  done | sort -n | sed -n "$(((runs + 1) / 2))p"
}

echo "charley triggers, whole call, median of $runs: $(median ./charley triggers examples/cramps.csv examples/exposures.csv --json) ms"
if command -v Rscript >/dev/null; then
  echo "Rscript clogit on the same sets, median of $runs: $(median Rscript -e "library(survival); d <- read.csv('$sets'); print(clogit(case ~ run + calf.stretch + sitting.long + coffee + magnesium + wine + salty.meal + strata(set), d, method = 'exact'))") ms"
fi
