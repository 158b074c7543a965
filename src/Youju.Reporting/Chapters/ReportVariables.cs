using System.Globalization;
using DotLiquid;
using Youju.Domain.Budget;
using Youju.Domain.Documents;
using Youju.Domain.Dossiers;
using Youju.Domain.Indicators;
using Youju.Reporting.Marks;
using Youju.Reporting.Narrative;
using Youju.Reporting.Narrative.Templates;
using Youju.Reporting.Sources;
using Youju.Text.Yaml;

namespace Youju.Reporting.Chapters;

/// <summary>What chapter templates may use beside facts: the unit, the clerk's words, and lists to walk through.</summary>
internal sealed class ReportVariables(Composition composition)
{
    private readonly Dossier dossier = composition.Dossier;

    /// <summary>What every text may use, titles and labels too.</summary>
    public static Hash Plain(Dossier dossier) =>
        new()
        {
            ["year"] = dossier.Year.ToString(CultureInfo.InvariantCulture),
            ["unit"] = new Hash
            {
                ["name"] = Plain(dossier.Unit.Name),
                ["code"] = Plain(dossier.Unit.Code),
                ["level"] = Plain(dossier.Unit.Level),
                ["affiliation"] = Plain(dossier.Unit.Affiliation),
                ["department"] = Plain(dossier.Unit.SupervisingDepartment),
            },
        };

    private static string? Plain(string? words) => words is null ? null : FigureMarks.OneLine(words);

    public Hash All()
    {
        var variables = Plain(dossier);
        ((Hash)variables["unit"])["duties"] = Labelled(
            dossier.Unit.Duties.Select((duty, at) => composition.Quote(duty, $"words/unit/duties-{at + 1}"))
        );
        var outcome = new OutcomeVariables(composition);
        variables["report"] = new Hash
        {
            ["projects"] = new ProjectVariables(composition).List(),
            ["classes"] = outcome.Classes(),
            ["score"] = outcome.Total(),
            ["grade"] = composition.Scores.Overall.Grade,
            ["goal"] = composition.Quote(dossier.Targets.Expected, "words/goal/expected"),
            ["achieved"] = composition.Quote(dossier.Targets.Achieved, "words/goal/achieved"),
            ["execution"] = Explain(composition, dossier.Targets.Execution, "words/execution/overall"),
            ["themes"] = Themes(),
            ["problems"] = new ProblemVariables(composition).List(),
            ["promises"] = new PromiseVariables(composition).List(),
            ["carried"] = CarriedVariables.List(composition),
        };
        variables["budget"] = Budgets();
        variables["narrative"] = Narrative(variables);
        return variables;
    }

    // Only budgets that have lines: none is told in words of its own.
    private Hash Budgets()
    {
        var budgets = new OpenNames();
        foreach (var budget in dossier.Ledger.Lines.Select(line => line.Budget).Distinct())
            budgets[StrictYaml.Word(budget)] = composition.Figure(
                LedgerLineSource.KeyOf(budget, AmountColumn.Executed)
            );
        return budgets;
    }

    // The clerk's words may use all that a chapter may use.
    private Hash Narrative(Hash variables)
    {
        var narrative = new OpenNames();
        foreach (var (name, text) in dossier.Narrative)
        {
            var gaps = new Gaps();
            var words = composition
                .Renderer.Mark(
                    NarrativeText.WithoutComments(text),
                    new($"narrative/{name}.md"),
                    variables,
                    gaps
                )
                .Trim();
            composition.Gaps.AddRange(gaps.All);
            if (words.Length > 0)
                narrative[name] = words;
        }

        return narrative;
    }

    private List<Hash>? Themes() =>
        OrNull(
            composition
                .Themes.Write()
                .Select(theme => new Hash
                {
                    ["heading"] = theme.Heading,
                    ["lead"] = theme.Leads.Count == 0 ? null : string.Concat(theme.Leads),
                    ["sentences"] = Labelled(theme.Sentences)
                        ?.Concat(theme.Rests.Select(rest => new Hash { ["label"] = "", ["text"] = rest }))
                        .ToList(),
                })
        );

    /// <summary>A cause with its measure in one cell.</summary>
    public static string? Explain(Composition composition, Explanation? explanation, string key) =>
        explanation is null
            ? null
            : composition.Quote(
                explanation.Measure is { } measure
                    ? $"{explanation.Deviation}；改进措施：{measure}"
                    : explanation.Deviation,
                key
            );

    /// <summary>Items with 一是, 二是 before them; null for none, so that a template can ask.</summary>
    public static List<Hash>? Labelled(IEnumerable<string?> texts) =>
        OrNull(
            texts
                .OfType<string>()
                .Select((text, at) => new Hash { ["label"] = Label(at + 1), ["text"] = text })
        );

    /// <summary>The words that number the items of an enumeration; nobody counts past a hundred in words.</summary>
    public static string Label(int number) => number < 100 ? ChineseOrdinal.Print(number) + "是" : "";

    /// <summary>Null for an empty list, which Liquid would take for true.</summary>
    public static List<Hash>? OrNull(IEnumerable<Hash> items) =>
        items.ToList() is { Count: > 0 } list ? list : null;
}
