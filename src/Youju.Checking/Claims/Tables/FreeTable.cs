using System.Buffers;
using Youju.Checking.Relations.Stems;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Packs.Definitions.Lexicons;
using Youju.Reading.Tables;

namespace Youju.Checking.Claims.Tables;

/// <summary>A table whose heads nobody has listed: its rows, with a figure or none in each column.</summary>
internal sealed class FreeTable
{
    /// <summary>Wider tables are split by groups of columns that no plain rule binds.</summary>
    private const int MostColumns = 9;

    private const int MostRows = 120;
    private const int FewestRows = 2;

    private readonly HeadUnits units;

    private FreeTable(TextSpan span, IReadOnlyList<FreeRow> rows, IReadOnlyList<int> columns, HeadUnits units)
    {
        (Span, this.units) = (span, units);
        Rows = rows;
        Columns = columns;
    }

    public TextSpan Span { get; }

    public IReadOnlyList<FreeRow> Rows { get; }

    /// <summary>The columns that hold figures, from left to right.</summary>
    public IReadOnlyList<int> Columns { get; }

    public static TableTerm NameByRow(FreeRow row, int column) =>
        new(row.Label.Length > 0 ? row.Label : "本行", row.Figures[column]!, row.Span);

    /// <summary>The row of the whole: the last that is called a total, or the last row of all by its name.</summary>
    public FreeRow? Whole =>
        Rows.LastOrDefault(row => row.IsTotal) ?? (Rows[^1].MayBeWhole ? Rows[^1] : null);

    /// <summary>A cell as an amount of money, where its column or the table counts so; else as it is printed.</summary>
    public PrintedFigure? FindAmount(FreeRow row, int column) => units.Apply(row.Figures[column], column);

    /// <summary>Null where the table is too small, too large, or its columns cannot be told.</summary>
    public static FreeTable? FromTable(Document document, Table table, RelationLexicon lexicon)
    {
        if (!table.ColumnsKnown || table.Rows.Count is < FewestRows or > MostRows)
            return null;
        var width = table.Rows.Max(row => row.Cells.Count == 0 ? 0 : row.Cells.Max(cell => cell.Column + 1));
        var stems = StemFinder.FromLexicon(lexicon);
        var heads = new string[width];
        Array.Fill(heads, "");
        var rows = new List<FreeRow>();
        foreach (var printed in table.Rows)
        {
            var row = FreeRow.FromRow(document, printed, heads, stems);
            if (row.Figures.Any(figure => figure is not null))
                rows.Add(row);
            else if (rows.Count == 0)
                FillHeads(document, printed, heads);
        }

        int[] columns =
        [
            .. Enumerable
                .Range(0, width)
                .Where(column => rows.Exists(row => row.Figures[column] is not null)),
        ];
        return rows.Count < FewestRows || columns.Length > MostColumns
            ? null
            : new(table.Span, rows, columns, HeadUnits.FromHeads(heads));
    }

    private static void FillHeads(Document document, TableRow row, string[] heads)
    {
        foreach (var cell in row.Cells)
            heads[cell.Column] = document.SliceText(cell.Span).Trim();
    }
}

/// <summary>A row of figures.</summary>
/// <param name="IsTotal">Whether it is called the total of others.</param>
internal sealed record FreeRow(string Label, TextSpan Span, PrintedFigure?[] Figures, bool IsTotal)
{
    private const string PercentSigns = "%％";
    private const int WordOfTotal = 2;

    private static readonly SearchValues<char> Brackets = SearchValues.Create("(（");

    /// <summary>Whether its name is that of a whole, where it stands at the end: 全县, 全年.</summary>
    public bool MayBeWhole { get; init; }

    /// <summary>Whether it is the first of the parts of the row above it: 其中：中央补助.</summary>
    public bool OpensParts { get; init; }

    /// <summary>All words of the row, parted by strokes.</summary>
    public string Names { get; init; } = "";

    public static FreeRow FromRow(Document document, TableRow row, string[] heads, StemFinder stems)
    {
        var figures = new PrintedFigure?[heads.Length];
        var (label, names) = ("", "");
        foreach (var cell in row.Cells)
        {
            var words = document.SliceText(cell.Span);
            if (ReadFigure(words, cell.Span.Start, HasPercentHead(heads[cell.Column]), stems) is { } figure)
                figures[cell.Column] = figure;
            else
            {
                label = label.Length == 0 ? words.Trim() : label;
                names += words.Trim() + "|";
            }
        }

        var called = label.Replace(" ", "").Replace("　", "");
        return new(label, row.Span, figures, IsCalledTotal(called, stems))
        {
            MayBeWhole = stems.FindWhole(called).Has(StemClass.Total),
            OpensParts =
                called.Length > WordOfTotal && stems.FindWhole(called[..WordOfTotal]).Has(StemClass.OfWhich),
            Names = names,
        };
    }

    // 合计, 三年合计, 人员小计, 合计(5项).
    private static bool IsCalledTotal(string name, StemFinder stems) =>
        name.AsSpan().IndexOfAny(Brackets) is > 0 and var bracket
            ? IsCalledTotal(name[..bracket], stems)
            : stems.FindWhole(name).Has(StemClass.StrongTotal)
                || (
                    name.Length > WordOfTotal
                    && stems.FindWhole(name[^WordOfTotal..]).Has(StemClass.StrongTotal)
                );

    private static bool HasPercentHead(string head) => head.AsSpan().IndexOfAny(PercentSigns) >= 0;

    // 25.6, +55.4, 减15.7, 6.2%, 降10.0%: a number, perhaps with a sign or a word of direction before it and a sign behind.
    private static PrintedFigure? ReadFigure(string words, int start, bool isPercent, StemFinder stems)
    {
        var from = 0;
        while (
            from < words.Length && !char.IsAsciiDigit(words[from]) && words[from] is not ('-' or '－' or '−')
        )
            from++;
        var lead = words[..from].Trim(' ', '　', '+', '＋');
        var direction = stems.FindWhole(lead);
        if (lead.Length > 0 && !direction.Has(StemClass.Up) && !direction.Has(StemClass.Down))
            return null;
        if (PrintedNumber.ParseAtStart(words.AsSpan(from)) is not { } number)
            return null;
        var tail = words[(from + number.Length)..].Trim();
        var unit =
            tail.Length == 1 && PercentSigns.Contains(tail[0], StringComparison.Ordinal) ? Unit.Percent
            : isPercent ? Unit.Percent
            : Unit.None;
        if (tail.Length > (unit == Unit.Percent && !isPercent ? 1 : 0))
            return null;
        var value = direction.Has(StemClass.Down) ? -number.Value : number.Value;
        return new(new TextSpan(start + from, number.Length), value, number.Grain, 1, unit, Qualifier.Rounded)
        {
            Grouped = number.Grouped,
        };
    }
}
