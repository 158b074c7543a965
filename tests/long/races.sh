#!/usr/bin/env bash
# Two processes at once on one dossier, fifty rounds of each pair (or as many as the first argument says).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export YOUJU_RACE_ROUNDS="${1:-50}"
program=artifacts/bin/Youju.EndToEnd.Tests/debug/Youju.EndToEnd.Tests
[ -x "$program" ] || dotnet build tests/Youju.EndToEnd.Tests --nologo -v quiet
"$program" -class '*RaceTests'
