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
    public static Hash FormatPlain(Dossier dossier) =>
        new()
        {
            ["year"] = dossier.Year.ToString(CultureInfo.InvariantCulture),
            ["unit"] = new Hash
            {
                ["name"] = FormatPlain(dossier.Unit.Name),
                ["code"] = FormatPlain(dossier.Unit.Code),
                ["level"] = FormatPlain(dossier.Unit.Level),
                ["affiliation"] = FormatPlain(dossier.Unit.Affiliation),
                ["department"] = FormatPlain(dossier.Unit.SupervisingDepartment),
            },
        };

    private static string? FormatPlain(string? words) =>
        words is null ? null : FigureMarks.CleanToOneLine(words);

    public Hash CreateVariables()
    {
        var variables = FormatPlain(dossier);
        ((Hash)variables["unit"])["duties"] = ListLabelled(
            dossier.Unit.Duties.Select(
                (duty, at) => composition.QuoteText(duty, $"words/unit/duties-{at + 1}")
            )
        );
        var outcome = new OutcomeVariables(composition);
        variables["report"] = new Hash
        {
            ["projects"] = new ProjectVariables(composition).ListProjects(),
            ["classes"] = outcome.ListClasses(),
            ["score"] = outcome.CreateTotal(),
            ["grade"] = composition.Scores.Overall.Grade,
            ["goal"] = composition.QuoteText(dossier.Targets.Expected, "words/goal/expected"),
            ["achieved"] = composition.QuoteText(dossier.Targets.Achieved, "words/goal/achieved"),
            ["execution"] = FormatExplanation(
                composition,
                dossier.Targets.Execution,
                "words/execution/overall"
            ),
            ["themes"] = ListThemes(),
            ["problems"] = new ProblemVariables(composition).ListProblems(),
            ["promises"] = new PromiseVariables(composition).ListPromises(),
            ["carried"] = CarriedVariables.ListCarriedWork(composition),
        };
        variables["budget"] = CreateBudgets();
        variables["narrative"] = RenderNarrative(variables);
        return variables;
    }

    // Only budgets that have lines: none is told in words of its own.
    private Hash CreateBudgets()
    {
        var budgets = new OpenNames();
        foreach (var budget in dossier.Ledger.Lines.Select(line => line.Budget).Distinct())
            budgets[StrictYaml.FormatEnumWord(budget)] = composition.FormatFigure(
                LedgerLineSource.FormatBudgetKey(budget, AmountColumn.Executed)
            );
        return budgets;
    }

    // The clerk's words may use all that a chapter may use.
    private Hash RenderNarrative(Hash variables)
    {
        var narrative = new OpenNames();
        foreach (var (name, text) in dossier.Narrative)
        {
            var gaps = new Gaps();
            var words = composition
                .Renderer.RenderMarked(
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

    private List<Hash>? ListThemes() =>
        ToListOrNull(
            composition
                .Themes.WriteThemes()
                .Select(theme => new Hash
                {
                    ["heading"] = theme.Heading,
                    ["lead"] = theme.Leads.Count == 0 ? null : string.Concat(theme.Leads),
                    ["sentences"] = ListLabelled(theme.Sentences)
                        ?.Concat(theme.Rests.Select(rest => new Hash { ["label"] = "", ["text"] = rest }))
                        .ToList(),
                })
        );

    /// <summary>A cause with its measure in one cell.</summary>
    public static string? FormatExplanation(Composition composition, Explanation? explanation, string key) =>
        explanation is null
            ? null
            : composition.QuoteText(
                explanation.Measure is { } measure
                    ? $"{explanation.Deviation}；改进措施：{measure}"
                    : explanation.Deviation,
                key
            );

    /// <summary>Items with 一是, 二是 before them; null for none, so that a template can ask.</summary>
    public static List<Hash>? ListLabelled(IEnumerable<string?> texts) =>
        ToListOrNull(
            texts
                .OfType<string>()
                .Select((text, at) => new Hash { ["label"] = FormatItemLabel(at + 1), ["text"] = text })
        );

    /// <summary>The words that number the items of an enumeration; nobody counts past a hundred in words.</summary>
    public static string FormatItemLabel(int number) =>
        number < 100 ? ChineseOrdinal.FormatNumber(number) + "是" : "";

    /// <summary>Null for an empty list, which Liquid would take for true.</summary>
    public static List<Hash>? ToListOrNull(IEnumerable<Hash> items) =>
        items.ToList() is { Count: > 0 } list ? list : null;
}
