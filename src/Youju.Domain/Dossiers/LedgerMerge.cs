using Youju.Domain.Budget;

namespace Youju.Domain.Dossiers;

/// <summary>Brings the ledgers of two copies together.</summary>
internal static class LedgerMerge
{
    public static Ledger MergeLedgers(Ledger mine, Ledger theirs, ConflictList conflicts)
    {
        var copies = new Copies(mine, theirs, conflicts);
        return mine with
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
            Staff = copies.KeepFilled("编制和人员", ledger => ledger.Staff, ConflictFormat.DescribeValue),
            ThreePublic = copies.KeepFilled(
                "“三公”实物量",
                ledger => ledger.ThreePublic,
                ConflictFormat.DescribeValue
            ),
            PriorThreePublic = copies.KeepFilled(
                "上年“三公”实物量",
                ledger => ledger.PriorThreePublic,
                ConflictFormat.DescribeValue
            ),
            Construction = conflicts.KeepMine(
                "楼堂馆所",
                mine.Construction,
                theirs.Construction,
                ConflictFormat.DescribeValue
            ),
        };
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

    private sealed record Copies(Ledger Mine, Ledger Theirs, ConflictList Conflicts)
    {
        // Where one copy says nothing at all, the other is right.
        public T KeepFilled<T>(string place, Func<Ledger, T> select, Func<T, string> says)
            where T : notnull
        {
            var (mine, theirs, nothing) = (select(Mine), select(Theirs), select(new(Mine.Year)));
            if (mine.Equals(nothing))
                return theirs;
            return theirs.Equals(nothing) ? mine : Conflicts.KeepMine(place, mine, theirs, says);
        }
    }
}
