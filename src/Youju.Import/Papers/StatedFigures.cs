using System.Globalization;
using Youju.Domain.Budget;
using Youju.Import.Requests;
using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.LastReports;

namespace Youju.Import.Papers;

/// <summary>Fills a dossier with what the sentences of a paper of its year state and no table has told.</summary>
public static class StatedFigures
{
    public static ImportResult FillMissing(ImportResult taken, OwnYearStatements stated, Pack pack)
    {
        var (before, warnings, filled) = (taken.Dossier.Ledger, new List<string>(), new List<string>());
        var ledger = FillCounts(before, stated.Lines, pack.Papers);
        foreach (var amount in stated.Amounts)
        {
            var name = $"{before.KnownItems.ToChineseLabel(amount.Key)}·{amount.Column.ToChineseLabel()}";
            if (new LedgerFigures(ledger).FindAmount(amount.Key, amount.Column) is not { } known)
            {
                ledger = ledger with { Named = amount.PutInto([.. ledger.Named], amount.Key) };
                filled.Add($"{name} {amount.Amount.Value}");
            }
            else if (!known.Interval.Overlaps(amount.Amount.Interval))
                warnings.Add(
                    $"“{name}”已经记的是 {known.Value}，{amount.Source}写的不一样，没有取正文的，请核对。"
                );
        }

        foreach (var absent in stated.Absent)
            ledger = new StatedAbsence(ledger, absent).FillLedger(filled, warnings);
        warnings.AddRange(stated.Doubts.Select(doubt => doubt + "。"));
        if (ledger == before)
            return taken with { Warnings = [.. taken.Warnings, .. warnings] };
        return taken with
        {
            Dossier = taken.Dossier with { Ledger = ledger },
            Messages = [.. taken.Messages, DescribeFilled(filled)],
            Warnings = [.. taken.Warnings, .. warnings],
            HasKnownSheets = true,
        };
    }

    private static string DescribeFilled(List<string> filled) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"正文 → 收支账：表里没有的 {filled.Count} 个金额和写到的实物量，请核对"
        ) + (filled.Count > 0 ? $"（{string.Join("、", filled)}）" : "");

    private static Ledger FillCounts(Ledger ledger, IReadOnlyList<string> lines, PaperLexicon lexicon)
    {
        var found = NotedCounts.FindIn(lines, lexicon);
        int? Count(string key, int? known) => known ?? (found.TryGetValue(key, out var count) ? count : null);
        return ledger with
        {
            Staff = ledger.Staff with { Posts = Count("posts", ledger.Staff.Posts) },
            ThreePublic = ledger.ThreePublic.ChooseCounts(Count),
        };
    }
}
