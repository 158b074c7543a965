#!/usr/bin/env bash
# Two processes at once on one dossier, fifty rounds of each pair (or as many as the first argument says).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export YOUJU_RACE_ROUNDS="${1:-50}"
dotnet build tests/Youju.EndToEnd.Tests --nologo -v quiet -p:RunAnalyzers=false
artifacts/bin/Youju.EndToEnd.Tests/debug/Youju.EndToEnd.Tests -class '*RaceTests'
