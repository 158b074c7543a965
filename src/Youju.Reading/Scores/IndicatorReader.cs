using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Lexicons;
using Youju.Reading.Search;
using Youju.Reading.Tables;

namespace Youju.Reading.Scores;

/// <summary>Reads the indicators of tables, and of sentences, that print target and completion as numbers.</summary>
public sealed class IndicatorReader(string text, IReadOnlyList<PrintedFigure> figures, Pack pack)
{
    private const int LongestLead = 40;
    private const int Reach = 40;

    private readonly GroundLexicon words = pack.Grounds;

    /// <summary>Of tables whose columns are known.</summary>
    public IEnumerable<IndicatorRow> ReadTables(Document document) =>
        document.Blocks.OfType<Table>().Where(table => table.ColumnsKnown).SelectMany(ReadTable);

    /// <summary>指标值为不低于170人，全年实际完成值152人.</summary>
    public IEnumerable<IndicatorRow> ReadProse() =>
        figures.Zip(figures.Skip(1)).Select(pair => ReadPair(pair.First, pair.Second)).OfType<IndicatorRow>();

    private IndicatorRow? ReadPair(PrintedFigure target, PrintedFigure done)
    {
        if (
            done.Span.Start - target.Span.End >= Reach
            || !words.CompletionLeads.Any(text.Slice(ReadLead(done)).Contains)
        )
            return null;
        var lead = ReadLead(target);
        if (
            WordFinder.FromWords(words.TargetLeads).FindWords(text, lead).LastOrDefault()
            is not { Length: > 0 } word
        )
            return null;
        var start = text[word.End] is '为' or '是' or '：' ? word.End + 1 : word.End;
        var aimed = CreateAim(text.TrimWhiteSpace(TextSpan.FromBounds(start, target.Span.End)), target);
        return aimed.Aim == Aim.Plain
            ? null
            : new(text[lead.Start..word.Start].Trim().TrimEnd('年', '初', '度', '的'), aimed, done);
    }

    private IEnumerable<IndicatorRow> ReadTable(Table table)
    {
        IndicatorColumns? columns = null;
        foreach (var row in table.Rows)
        {
            if (FindColumns(row) is { } heads)
                columns = heads;
            else if (columns is not null && ReadRow(row, columns) is { } read)
                yield return read;
        }
    }

    private IndicatorColumns? FindColumns(TableRow row)
    {
        var target = FindColumn(row, words.TargetColumns);
        var done = FindColumn(row, words.CompletionColumns);
        return target is null || done is null
            ? null
            : new(
                FindColumn(row, pack.Tables.Scores.Names),
                target.Value,
                done.Value,
                FindColumn(row, pack.Tables.Scores.Points),
                FindColumn(row, pack.Tables.Scores.Scores),
                FindColumn(row, words.ReasonColumns)
            );
    }

    private int? FindColumn(TableRow row, IReadOnlyList<string> heads) =>
        row
            .Cells.FirstOrDefault(cell => heads.Contains(RowLabel.NormaliseName(text.Slice(cell.Span))))
            ?.Column;

    private IndicatorRow? ReadRow(TableRow row, IndicatorColumns columns)
    {
        var target = FindCell(row, columns.Target);
        if (
            target is null
            || FindSoleFigure(target) is not { } aimed
            || FindSoleFigure(FindCell(row, columns.Done)) is not { } done
        )
            return null;
        return new(
            text.Slice(FindCell(row, columns.Name)?.Span ?? default).Trim(),
            CreateAim(target.Span, aimed),
            done
        )
        {
            Points = FindSoleFigure(FindCell(row, columns.Points)),
            Score = FindSoleFigure(FindCell(row, columns.Score)),
            Reason = columns.Reason is null
                ? null
                : FindCell(row, columns.Reason)?.Span ?? new(row.Span.End, 0),
        };
    }

    private static Cell? FindCell(TableRow row, int? column) =>
        row.Cells.FirstOrDefault(cell => cell.Column == column);

    /// <summary>The only number of a cell.</summary>
    private PrintedFigure? FindSoleFigure(Cell? cell)
    {
        if (cell is null)
            return null;
        var first = figures.CountBelow(cell.Span.Start, figure => figure.Span.Start);
        var found = figures.ElementAtOrDefault(first);
        var next = figures.ElementAtOrDefault(first + 1);
        return
            found is not null
            && cell.Span.Contains(found.Span)
            && (next is null || next.Span.Start >= cell.Span.End)
            && CountNumbers(cell.Span) == 1
            ? found
            : null;
    }

    /// <summary>2023年12月 holds numbers that are no figures.</summary>
    private int CountNumbers(TextSpan span)
    {
        var (count, inside) = (0, false);
        foreach (var sign in text.SliceSpan(span))
        {
            var isNumber = char.IsAsciiDigit(sign) || (inside && sign is '.' or ',');
            count += isNumber && !inside ? 1 : 0;
            inside = isNumber;
        }

        return count;
    }

    private AimedFigure CreateAim(TextSpan span, PrintedFigure figure)
    {
        var said = text.Slice(span);
        var aim =
            words.AtLeast.Any(said.Contains) || figure.Qualifier == Qualifier.AtLeast ? Aim.AtLeast
            : words.AtMost.Any(said.Contains) || figure.Qualifier == Qualifier.AtMost ? Aim.AtMost
            : Aim.Plain;
        return new(span, figure, aim);
    }

    /// <summary>The words of the clause before the number.</summary>
    private TextSpan ReadLead(PrintedFigure figure)
    {
        var start = Math.Max(0, figure.Digits.Start - LongestLead);
        var clause = text.AsSpan(start, figure.Digits.Start - start).LastIndexOfAny("，。；、\n") + 1;
        return TextSpan.FromBounds(start + clause, figure.Digits.Start);
    }

    private sealed record IndicatorColumns(
        int? Name,
        int Target,
        int Done,
        int? Points,
        int? Score,
        int? Reason
    );
}
