using Youju.Reading.Papers;

namespace Youju.Import.Papers;

internal sealed partial class PaperImport
{
    /// <summary>What else than a published table it may be, the most telling first.</summary>
    private IReadOnlyList<PlacedAmount> PlaceList(
        PaperTable table,
        TableReading reading,
        List<IReadOnlyList<PlacedLine>> placed
    )
    {
        var (amounts, own) = (reading.Amounts, reading.Own);
        if ((Project ?? table.FormProject) is { } project)
            return PlaceProject(table, project, reading, placed);
        var codes = new CodeRows(table, amounts, reading.Items);
        if (PlaceSubjects(table, codes, reading, placed) is { } crossed)
            return crossed;
        var balance = new TrialBalancePlacer(table, pack.Papers, lines, amounts);
        if (balance.IsTrialBalance && balance.Debit is { } debit)
        {
            TakeLines(table, balance.ReadLines(debit), reading, placed);
            balance.PassOverOtherBooks();
            return [];
        }

        var items = new ItemPlacer(table, pack.Papers, lines, amounts, own);
        var list = new ListPlacer(table, pack.Papers, lines, amounts, own);
        if (own.HasOwn && !items.TellsItems && MayTake(table, list))
        {
            TakeLines(table, list.ReadLines(), reading, placed);
            TellList(table, list);
            return [];
        }

        TakeLines(table, list.ReadProjectsBelow(), reading, placed);
        return [.. items.PlaceAmounts(), .. codes.PlaceSpending()];
    }

    private bool MayTake(PaperTable table, ListPlacer list) =>
        list.IsList && (list.IsSure || !Claimed.Contains(table.Sheet));

    /// <summary>Where subjects stand across; null where they do not.</summary>
    private IReadOnlyList<PlacedAmount>? PlaceSubjects(
        PaperTable table,
        CodeRows codes,
        TableReading reading,
        List<IReadOnlyList<PlacedLine>> placed
    )
    {
        var crossed = new SubjectColumns(table, reading.Amounts, pack);
        var months = new SubjectMonths(table, crossed.Subjects, reading.Amounts, pack.Papers, lines);
        if (months.IsTold && !reading.Own.HasSeveralUnits)
        {
            TakeLines(table, months.ReadLines(), reading, placed);
            telling.Warnings.AddRange(months.CompareTotals());
            return [];
        }

        if (!crossed.IsCross)
            return null;
        // However little of it has a place, it is no list of vehicles for the sake of one of its columns.
        left.PassOver(table);
        return crossed.IsWhole ? [.. crossed.PlaceTotals(), .. codes.PlaceSpending()] : [];
    }

    private void TellList(PaperTable table, ListPlacer list)
    {
        if (list.Voided is { Count: > 0 } voided)
            telling.WarnOf(
                table,
                $"第{string.Join('、', voided.Select(entry => entry.Row.Number))}行写着作废或没有支付，没有算进来。"
            );
        telling.Warnings.AddRange(list.CompareTotals().Select(doubt => doubt + "。"));
        if (list.IsBudgetAssumed)
            telling.Messages.Add($"  “{table.Name}”没有写资金性质，都按一般公共预算记");
    }

    private IReadOnlyList<PlacedAmount> PlaceProject(
        PaperTable table,
        string project,
        TableReading reading,
        List<IReadOnlyList<PlacedLine>> placed
    )
    {
        var money = new ProjectMoney(table, project, pack.Papers, lines, reading.Amounts);
        TakeLines(table, money.ReadLines(), reading, placed);
        return [];
    }

    private void TakeLines(
        PaperTable table,
        IReadOnlyList<PlacedLine> list,
        TableReading reading,
        List<IReadOnlyList<PlacedLine>> placed
    )
    {
        placed.Add([.. list.Select(line => line with { Until = reading.Until.FindDay() })]);
        if (list.Count == 0)
            return;
        listed.Add(table.Sheet);
        telling.TellLines(table, list, reading.Scale, reading.IsGuessed, reading.Amounts.Age);
    }

    // A month counts together with all others, or not at all.
    private void TakePart(PaperTable table, PaperAmounts amounts, OwnRows own, decimal? scale)
    {
        var list = new ListPlacer(table, pack.Papers, lines, amounts, own);
        if (!periods.IsOfYear(table) || scale is null || !list.IsList || !own.HasOwn)
        {
            telling.WarnOf(
                table,
                "只是一年里的一段，没有记入收支账。请导入全年的表，或把各月（各季）放在一个文件里。"
            );
            return;
        }

        var read = list.ReadLines();
        periods.AddLines(read);
        listed.Add(table.Sheet);
        telling.TellLines(table, read, scale.Value, isGuessed: false, amounts.Age);
        TellList(table, list);
    }
}
