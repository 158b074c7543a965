using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Reading.Search;

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
        foreach (var level in statements.Where(one => one is { IsLevel: true, Label.Length: > 0 }))
        {
            if (!byLabel.TryGetValue(level.Label, out var same))
                byLabel[level.Label] = same = [];
            same.Add(level);
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
        var prose = ProseReader.JoinParagraphs(document);
        return new AnalysedText(prose, new StatementReader(prose, labels).ReadStatements(figures), labels);
    }

    /// <summary>The index of the first statement that starts at or after the offset.</summary>
    public int FindIndexAt(int offset) => Statements.CountBelow(offset, one => one.Start);

    public IEnumerable<Statement> FindStatementsBetween(int start, int end)
    {
        for (var i = FindIndexAt(start); i < Statements.Count && Statements[i].Start < end; i++)
            yield return Statements[i];
    }

    /// <summary>Statements before the given one, nearest first, as far as the condition holds.</summary>
    public IEnumerable<Statement> FindStatementsBefore(Statement statement, Func<Statement, bool> asLongAs)
    {
        return Statements.Backwards(statement.Index, MostStatementsBefore).TakeWhile(asLongAs);
    }

    /// <summary>The last level with this label that the text states before the statement.</summary>
    public Statement? FindLastLevel(string label, Statement before, Func<Statement, bool>? fits = null) =>
        FindLevelsBefore(label, before).FirstOrDefault(one => fits?.Invoke(one) != false);

    /// <summary>The levels of this year with the label before the statement, nearest first, as far as anyone would look back.</summary>
    public IEnumerable<Statement> FindLevelsBefore(string label, Statement before)
    {
        var same = FindLevels(label);
        return same.Backwards(same.CountBelow(before.Index, one => one.Index), LookBack)
            .Where(one => !one.IsPrior);
    }

    public IReadOnlyList<Statement> FindLevels(string label) => byLabel.GetValueOrDefault(label) ?? [];

    public static TextSpan UniteFigureSpans(Statement first, Statement last) =>
        TextSpan.Union(first.Figure.Span, last.Figure.Span);
}
