using Youju.Checking.Relations.Stems;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Packs.Definitions.Lexicons;
using Youju.Reading.Prose;

namespace Youju.Checking.Claims.Tables;

/// <summary>What the words beneath a table say of its rows: shares of a column, rates across a row, what is missing to the full.</summary>
/// <remarks>What fits no cell may be told of something else; a rate fails only where its neighbours hold over the same columns.</remarks>
internal sealed class TableMentions(FreeTable table, AnalysedText prose, StemFinder stems)
{
    private const int MostPassages = 4;
    private const int ShortestName = 2;
    private const int MostHolding = 2;
    private const int LongestLead = 24;

    /// <summary>Coarser figures agree by chance.</summary>
    private const decimal FewestSteps = 80;
    private const decimal FewestStepsOfMean = 100;

    private static readonly StemSet Means =
        StemSet.FromClass(StemClass.Average) | StemSet.FromClass(StemClass.Per);

    private static readonly StemSet Gaps =
        StemSet.FromClass(StemClass.Deducted) | StemSet.FromClass(StemClass.Rest) | StemSet.Margins;

    public IEnumerable<Claim> ReadClaims()
    {
        var mentions = FindStatements().Select(ReadMention).OfType<TableMention>().ToList();
        foreach (var mention in mentions)
        {
            if (mention.Holding is { } holding)
                yield return TellReading(mention, holding);
            else if (FindHabit(mention, mentions) is { } meant)
                yield return TellReading(mention, meant);
        }
    }

    private IEnumerable<Statement> FindStatements()
    {
        var start = prose.Prose.ToProseOffset(table.Span.End);
        if (start >= prose.Text.Length)
            return [];
        var first = prose.Prose.FindPassageAt(start).Index;
        var last = Math.Min(first + MostPassages, prose.Prose.Passages.Count) - 1;
        return prose.FindStatementsBetween(start, prose.Prose.Passages[last].End);
    }

    private TableMention? ReadMention(Statement statement)
    {
        if (Math.Abs(statement.Figure.Value) < FewestSteps * statement.Figure.Grain && statement.IsPercent)
            return null;
        var readings = FindRows(statement).SelectMany(row => ListReadings(statement, row)).ToList();
        if (readings.Count == 0)
            return null;
        var holding = readings.FindAll(reading => reading.Relation.Recalculate().Verdict.Holds());
        return new(statement, readings, holding is [var first, ..] && AreAlike(holding) ? first : null);
    }

    // Several cells that fit tell the same where their figures are the same.
    private static bool AreAlike(List<RowReading> holding) =>
        holding.DistinctBy(reading => reading.Relation.Terms[0].Digits.Start).Count() <= MostHolding;

    /// <summary>The rows that the words since the figure before name, or those of the whole clause; else the row of the whole.</summary>
    private List<FreeRow> FindRows(Statement statement)
    {
        var start = Math.Max(statement.Passage.Start, statement.Start - LongestLead);
        var own = statement.Index == 0 ? start : Math.Max(start, prose.Statements[statement.Index - 1].End);
        if (FindNamed(prose.Text[own..statement.Start]) is { Count: > 0 } nearest)
            return nearest;
        if (FindNamed(prose.Text[start..statement.Start]) is { Count: > 0 } named)
            return named;
        return table.Whole is { } whole && !statement.IsPercent ? [whole] : [];
    }

    /// <summary>The rows of the longest name; of several the total of their group.</summary>
    private List<FreeRow> FindNamed(string lead)
    {
        var clause = lead[(lead.LastIndexOfAny(['。', '；', '\n', '、']) + 1)..];
        var longest = table.Rows.Max(row => MeasureName(row, clause));
        if (longest < ShortestName)
            return [];
        var named = table.Rows.Where(row => !row.IsTotal && MeasureName(row, clause) == longest).ToList();
        if (named.Count < 2)
            return named;
        var total = table.Rows.SkipWhile(row => row != named[^1]).Skip(1).Take(1).Where(row => row.IsTotal);
        return [.. total];
    }

    // 泵站机电检修 is meant by 机电检修.
    private static int MeasureName(FreeRow row, string clause) =>
        row.Names.Split('|').Max(name => MeasureCommon(name, clause));

    private static int MeasureCommon(string name, string clause)
    {
        var longest = 0;
        for (var start = 0; start < name.Length; start++)
        {
            var length = longest + 1;
            while (
                start + length <= name.Length
                && clause.Contains(name.Substring(start, length), StringComparison.Ordinal)
            )
                longest = length++;
        }

        return longest;
    }

    private IEnumerable<RowReading> ListReadings(Statement statement, FreeRow row)
    {
        if (statement.IsPercent)
            return ListRates(statement.Figure, row).Concat(ListPortions(statement.Figure, row));
        var said = stems.FindStems(statement.Lead).UniteBetween(0, statement.Lead.Length);
        return said.HasAny(Means) ? ListMeans(statement.Figure, row)
            : said.HasAny(Gaps) ? ListMissing(statement.Figure, row)
            : [];
    }

    private IEnumerable<RowReading> ListRates(PrintedFigure stated, FreeRow row) =>
        from one in table.Columns
        from other in table.Columns
        where one != other && IsLevel(row.Figures[one]) && IsLevel(row.Figures[other])
        select new RowReading(
            ClaimKind.Rate,
            (one, other),
            row,
            FigureRelation.CreateShare(stated, row.Figures[one]!, row.Figures[other]!)
        );

    private IEnumerable<RowReading> ListPortions(PrintedFigure stated, FreeRow row) =>
        from column in table.Columns
        let total = table.Whole
        where total is not null && total != row
        where IsLevel(row.Figures[column]) && IsLevel(total.Figures[column])
        select new RowReading(
            ClaimKind.Share,
            (column, -1),
            row,
            FigureRelation.CreateShare(stated, row.Figures[column]!, total.Figures[column]!)
        );

    // 户均持机1.22台: one column by another.
    private IEnumerable<RowReading> ListMeans(PrintedFigure stated, FreeRow row) =>
        from one in table.Columns
        from other in table.Columns
        where one != other && IsLevel(row.Figures[one]) && IsLevel(row.Figures[other])
        where Math.Abs(stated.Value) >= FewestStepsOfMean * stated.Grain
        let whole = UseUnitOf(stated, table.FindAmount(row, one)!)
        select new RowReading(
            ClaimKind.Product,
            (one, other),
            row,
            FigureRelation.CreateQuotient(stated, whole, row.Figures[other]!)
        );

    // 扣1.5分 of a score; 地县资金差109.2万元 between two amounts of a row.
    private IEnumerable<RowReading> ListMissing(PrintedFigure stated, FreeRow row) =>
        from one in table.Columns
        from other in table.Columns
        where one < other && IsLevel(row.Figures[one]) && IsLevel(row.Figures[other])
        select new RowReading(
            ClaimKind.Difference,
            (one, other),
            row,
            FigureRelation.CreateDifference(
                stated,
                UseUnitOf(stated, row.Figures[one]!),
                UseUnitOf(stated, row.Figures[other]!)
            )
        );

    // Cells whose head names no unit count what the words beneath the table count.
    private static PrintedFigure UseUnitOf(PrintedFigure stated, PrintedFigure cell) =>
        cell.Unit == Unit.None ? cell with { Unit = stated.Unit, Scale = stated.Scale } : cell;

    private static bool IsLevel(PrintedFigure? figure) =>
        figure is { Value: not 0 } && figure.Unit != Unit.Percent;

    /// <summary>The same columns of its own row, where two neighbours in the sentence hold over them and nothing fits.</summary>
    private static RowReading? FindHabit(TableMention mention, List<TableMention> mentions)
    {
        var habit = mentions
            .Where(other =>
                other.Statement.Sentence == mention.Statement.Sentence
                && other.Holding is { Kind: ClaimKind.Rate or ClaimKind.Share }
            )
            .GroupBy(other => (other.Holding!.Kind, other.Holding.Columns))
            .Where(group => group.Count() >= MostHolding)
            .Select(group => group.Key)
            .FirstOrDefault();
        return mention.Readings.Find(reading => (reading.Kind, reading.Columns) == habit);
    }

    private static Claim TellReading(TableMention mention, RowReading reading)
    {
        var result = reading.Relation.Recalculate();
        var terms = reading.Relation.Terms.Select(FigureFormat.FormatFigure);
        var sign = reading.Kind == ClaimKind.Difference ? " - " : " ÷ ";
        return new(
            reading.Kind,
            "P65",
            result.Verdict,
            mention.Statement.Figure.Span,
            mention.Statement.Figure,
            reading.Relation.Terms,
            [
                Proof.Compare(
                    $"表中{reading.Row.Label} {string.Join(sign, terms)}",
                    result.Value,
                    mention.Statement.Figure
                ),
            ]
        )
        {
            Subject = reading.Row.Label,
        };
    }

    private sealed record TableMention(Statement Statement, List<RowReading> Readings, RowReading? Holding);

    /// <summary>Cells that may yield a figure.</summary>
    /// <param name="Columns">Those of the cells; −1 for the total below.</param>
    private sealed record RowReading(
        ClaimKind Kind,
        (int One, int Other) Columns,
        FreeRow Row,
        FigureRelation Relation
    );
}
