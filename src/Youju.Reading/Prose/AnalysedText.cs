using Youju.Domain.Documents;
using Youju.Domain.Figures;

namespace Youju.Reading.Prose;

/// <summary>The prose with its statements: what the readers of relations work on.</summary>
public sealed class AnalysedText
{
    private const int LookBack = 40;

    /// <summary>No sentence that people write has as many figures; one without an end must not be read again for each of them.</summary>
    private const int MostStatementsBefore = 500;

    private readonly Dictionary<string, List<Statement>> byLabel = new(StringComparer.Ordinal);

    private AnalysedText(ProseText prose, IReadOnlyList<Statement> statements, LabelReader labels)
    {
        (Prose, Statements, Labels) = (prose, statements, labels);
        foreach (
            var statement in statements.Where(statement => statement.IsLevel && statement.Label.Length > 0)
        )
        {
            if (!byLabel.TryGetValue(statement.Label, out var same))
                byLabel[statement.Label] = same = [];
            same.Add(statement);
        }
    }

    public ProseText Prose { get; }

    public IReadOnlyList<Statement> Statements { get; }

    public LabelReader Labels { get; }

    public string Text => Prose.Text;

    public static AnalysedText FromDocument(
        Document document,
        IReadOnlyList<PrintedFigure> figures,
        LabelReader labels
    )
    {
        var prose = ProseReader.Read(document);
        return new AnalysedText(prose, new StatementReader(prose, labels).ReadStatements(figures), labels);
    }

    /// <summary>The index of the first statement that starts at or after the offset.</summary>
    public int FindIndexAt(int offset)
    {
        int low = 0,
            high = Statements.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Statements[middle].Start < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    public IEnumerable<Statement> FindStatementsBetween(int start, int end)
    {
        for (var i = FindIndexAt(start); i < Statements.Count && Statements[i].Start < end; i++)
            yield return Statements[i];
    }

    /// <summary>Statements before the given one, nearest first, as far as the condition holds.</summary>
    public IEnumerable<Statement> FindStatementsBefore(Statement statement, Func<Statement, bool> asLongAs)
    {
        var first = Math.Max(0, statement.Index - MostStatementsBefore);
        for (var i = statement.Index - 1; i >= first && asLongAs(Statements[i]); i--)
            yield return Statements[i];
    }

    /// <summary>The last level with this label that the text states before the statement.</summary>
    public Statement? FindLastLevel(string label, Statement before, Func<Statement, bool>? fits = null) =>
        FindLevelsBefore(label, before).FirstOrDefault(one => fits?.Invoke(one) != false);

    /// <summary>The levels of this year with the label before the statement, nearest first, as far as anyone would look back.</summary>
    public IEnumerable<Statement> FindLevelsBefore(string label, Statement before)
    {
        if (!byLabel.TryGetValue(label, out var same))
            yield break;
        int low = 0,
            high = same.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (same[middle].Index < before.Index)
                low = middle + 1;
            else
                high = middle;
        }

        for (var i = low - 1; i >= Math.Max(0, low - LookBack); i--)
        {
            if (!same[i].IsPrior)
                yield return same[i];
        }
    }

    public IReadOnlyList<Statement> FindLevels(string label) =>
        byLabel.TryGetValue(label, out var same) ? same : [];

    public static TextSpan UniteFigureSpans(Statement first, Statement last) =>
        TextSpan.Union(first.Figure.Span, last.Figure.Span);
}
