using Youju.Domain.Budget;

namespace Youju.Domain.Dossiers;

/// <summary>Brings the ledgers of two copies together.</summary>
internal static class LedgerMerge
{
    public static Ledger MergeLedgers(Ledger mine, Ledger theirs, ConflictList conflicts) =>
        mine with
        {
            Lines = conflicts.MergeItems(
                mine.Lines,
                theirs.Lines,
                line => line.Id,
                line => $"收支账“{line.Project ?? line.Kind.ToChineseLabel()}”（编号 {line.Id}）",
                ConflictFormat.DescribeValue
            ),
            Named = conflicts.MergeItems(
                mine.Named,
                theirs.Named,
                amount => amount.Key,
                amount => $"收支账“{mine.KnownItems.ToChineseLabel(amount.Key)}”",
                ConflictFormat.DescribeValue
            ),
            Executions = MergeExecutions(mine, theirs, conflicts),
            Staff = conflicts.KeepMine("编制和人员", mine.Staff, theirs.Staff, ConflictFormat.DescribeValue),
            ThreePublic = conflicts.KeepMine(
                "“三公”实物量",
                mine.ThreePublic,
                theirs.ThreePublic,
                ConflictFormat.DescribeValue
            ),
            PriorThreePublic = conflicts.KeepMine(
                "上年“三公”实物量",
                mine.PriorThreePublic,
                theirs.PriorThreePublic,
                ConflictFormat.DescribeValue
            ),
            Construction = conflicts.KeepMine(
                "楼堂馆所",
                mine.Construction,
                theirs.Construction,
                ConflictFormat.DescribeValue
            ),
        };

    private static IReadOnlyList<ExecutionReading> MergeExecutions(
        Ledger mine,
        Ledger theirs,
        ConflictList conflicts
    ) =>
        [
            .. conflicts
                .MergeItems(
                    mine.Executions,
                    theirs.Executions,
                    reading => $"{reading.Date:O} {reading.Place}",
                    reading => $"执行进度“{reading.Place.ToChineseLabel(mine.KnownItems)}”{reading.Date:O}",
                    reading => $"{reading.Executed}元"
                )
                .OrderBy(reading => reading.Date),
        ];
}
