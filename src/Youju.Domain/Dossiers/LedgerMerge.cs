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
            Staff = KeepFilled(
                "编制和人员",
                mine.Staff,
                theirs.Staff,
                new(),
                ConflictFormat.DescribeValue,
                conflicts
            ),
            ThreePublic = KeepFilled(
                "“三公”实物量",
                mine.ThreePublic,
                theirs.ThreePublic,
                new(),
                ConflictFormat.DescribeValue,
                conflicts
            ),
            PriorThreePublic = KeepFilled(
                "上年“三公”实物量",
                mine.PriorThreePublic,
                theirs.PriorThreePublic,
                new(),
                ConflictFormat.DescribeValue,
                conflicts
            ),
            Construction = conflicts.KeepMine(
                "楼堂馆所",
                mine.Construction,
                theirs.Construction,
                ConflictFormat.DescribeValue
            ),
        };

    // Where one copy says nothing at all, the other is right.
    private static T KeepFilled<T>(
        string place,
        T mine,
        T theirs,
        T nothing,
        Func<T, string> says,
        ConflictList conflicts
    )
        where T : notnull
    {
        if (mine.Equals(nothing))
            return theirs;
        return theirs.Equals(nothing) ? mine : conflicts.KeepMine(place, mine, theirs, says);
    }

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
