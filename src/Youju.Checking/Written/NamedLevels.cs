using Youju.Checking.Rules;
using Youju.Domain.Figures;
using Youju.Packs.Definitions.Checks;
using Youju.Reading.Prose;

namespace Youju.Checking.Written;

/// <summary>The figures of a report that say how much something is this year, by its name.</summary>
internal sealed class NamedLevels(Report report)
{
    private readonly AnalysedText text = report.Analysed;

    /// <summary>The levels of both figures of a check.</summary>
    /// <param name="absent">What is answered where one of them is not in the report; null where both are.</param>
    public (IReadOnlyList<PrintedFigure> Ones, IReadOnlyList<PrintedFigure> Others) FindPair(
        CheckSource check,
        out RuleAnswer? absent
    )
    {
        var pair = (Ones: FindByName(check.Figure!), Others: FindByName(check.Other!));
        absent =
            pair.Ones.Count > 0 && pair.Others.Count > 0
                ? null
                : RuleAnswer.NotApplicable($"没有同时写到“{check.Figure}”和“{check.Other}”");
        return pair;
    }

    /// <summary>The levels of that name in the order of the text.</summary>
    /// <remarks>A row of a table counts where it has one amount only, so that nobody must guess the column.</remarks>
    public IReadOnlyList<PrintedFigure> FindByName(string words)
    {
        var name = text.Labels.Name(LabelReader.Key(words));
        return
        [
            .. text
                .Statements.Where(one => one is { IsLevel: true, IsPrior: false })
                .Where(one => one.Label == name || NamesSame(one.Subject, words))
                .Select(one => one.Figure)
                .Concat(
                    from table in report.Tables
                    from entry in table.Entries
                    where entry.Amounts.Count == 1 && NamesSame(entry.Label.Words, words)
                    select entry.Amounts[0].Figure
                )
                .OrderBy(figure => figure.Span)
                .DistinctBy(figure => figure.Span),
        ];
    }

    private static bool NamesSame(string subject, string words) =>
        LabelReader.Key(subject) == LabelReader.Key(words);
}
