using System.Globalization;
using Youju.Domain.Budget;
using Youju.Domain.Documents;
using Youju.Domain.Dossiers;
using Youju.Domain.Indicators;
using Youju.Domain.Remarks;
using Youju.Reporting.Marks;
using Youju.Reporting.Narrative;
using Youju.Reporting.Sources;
using Youju.Reporting.Templates;
using Youju.Reporting.Themes;
using Youju.Text.Yaml;

namespace Youju.Reporting.Chapters;

/// <summary>What chapter templates may use beside facts: the unit, the clerk's words, and lists to walk through.</summary>
internal sealed class ReportVariables(Composition composition)
{
    private readonly Dossier dossier = composition.Dossier;

    /// <summary>What every text may use, titles and labels too.</summary>
    public static TemplateNames CreatePlainNames(Dossier dossier) =>
        new()
        {
            ["year"] = dossier.Year.ToString(CultureInfo.InvariantCulture),
            ["unit"] = new TemplateNames
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

    public ReportNames CreateNames()
    {
        var names = CreatePlainNames(dossier);
        ((TemplateNames)names["unit"]!)["duties"] = ListLabelled(
            dossier.Unit.Duties.Select(
                (duty, at) => composition.QuoteText(duty, $"words/unit/duties-{at + 1}")
            )
        );
        var themes = composition.Themes.WriteThemes();
        var promises = new PromiseVariables(composition).WritePromises();
        names["report"] = CreateReport(themes, promises);
        names["budget"] = CreateBudgets();
        foreach (var (name, value) in composition.Typed.CreateNames())
            names[name] = value;
        var (narrative, textGaps) = RenderNarrative(names);
        names["narrative"] = narrative;
        return new(
            names,
            [.. themes.SelectMany(theme => theme.Gaps), .. (promises ?? []).SelectMany(words => words.Gaps)],
            textGaps
        );
    }

    private TemplateNames CreateReport(IReadOnlyList<ThemeText> themes, IReadOnlyList<MarkedText>? promises)
    {
        var (outcome, targets) = (new OutcomeVariables(composition), dossier.Targets);
        return new()
        {
            ["projects"] = new ProjectVariables(composition).ListProjects(),
            ["projects-of"] = new ProjectVariables(composition).GroupByBudget(),
            ["budgets"] = ListBudgets(),
            ["carried-in"] = dossier.Ledger.AdjustedIncludesCarriedOver,
            ["classes"] = outcome.ListClasses(),
            ["score"] = outcome.CreateTotal(),
            ["grade"] = composition.Scores.Overall.Grade,
            ["goal"] = composition.Typed.RenderWords(targets.Expected, "targets.yaml 的总体目标"),
            ["achieved"] = composition.Typed.RenderWords(targets.Achieved, "targets.yaml 的总体目标完成情况"),
            ["execution"] = FormatExplanation(
                composition,
                targets.Execution,
                "targets.yaml 的预算执行率说明"
            ),
            ["themes"] = ListThemes(themes),
            ["revisions"] = ListRevisions(),
            ["problems"] = new ProblemVariables(composition).ListProblems(),
            ["promises"] = promises is null ? null : ListLabelled(promises.Select(words => words.Words)),
            ["carried"] = CarriedVariables.ListCarriedWork(composition),
        };
    }

    private List<TemplateNames>? ListRevisions() =>
        ToListOrNull(
            from indicator in dossier.Targets.All
            let words = IndicatorText.FormatRevisions(composition, indicator)
            where words is not null
            select new TemplateNames
            {
                ["name"] = composition.QuoteText(indicator.Name, $"words/indicator/{indicator.Id}"),
                ["text"] = words,
            }
        );

    // Where one budget pays for all, there is nothing to tell apart.
    private List<TemplateNames>? ListBudgets() =>
        dossier.Ledger.Lines.Select(line => line.Budget).Distinct().Order().ToList() is { Count: > 1 } kept
            ? ToListOrNull(
                kept.Select(budget => new TemplateNames
                {
                    ["label"] = budget.ToChineseLabel(),
                    ["executed"] = composition.FormatFigure(
                        LedgerLineSource.FormatBudgetKey(budget, AmountColumn.Executed)
                    ),
                })
            )
            : null;

    // Only budgets that have lines: none is told in words of its own.
    private OpenNames CreateBudgets()
    {
        var budgets = new OpenNames();
        foreach (var budget in dossier.Ledger.Lines.Select(line => line.Budget).Distinct())
            budgets[StrictYaml.FormatEnumWord(budget)] = composition.FormatFigure(
                LedgerLineSource.FormatBudgetKey(budget, AmountColumn.Executed)
            );
        return budgets;
    }

    // The clerk's words may use all that a chapter may use.
    private (OpenNames Narrative, IReadOnlyList<Remark> Gaps) RenderNarrative(TemplateNames names)
    {
        var (narrative, gaps) = (new OpenNames(), new List<Remark>());
        foreach (var (name, text) in dossier.Narrative)
        {
            var rendered = composition.Renderer.RenderMarked(
                NarrativeText.WithoutComments(text),
                new($"narrative/{name}.md", IsPart: true),
                names
            );
            gaps.AddRange(rendered.Gaps);
            if (rendered.Words.Trim() is { Length: > 0 } words)
                narrative[name] = composition.Typed.MarkTyped(words);
        }

        return (narrative, gaps);
    }

    private static List<TemplateNames>? ListThemes(IReadOnlyList<ThemeText> themes) =>
        ToListOrNull(
            themes.Select(theme => new TemplateNames
            {
                ["heading"] = theme.Heading,
                ["lead"] =
                    theme.Leads.Count == 0 ? null : string.Concat(theme.Leads.Select(lead => lead.Words)),
                ["sentences"] = ListLabelled(theme.Sentences.Select(sentence => sentence.Words))
                    ?.Concat(
                        theme.Rests.Select(rest => new TemplateNames
                        {
                            ["label"] = "",
                            ["text"] = rest.Words,
                        })
                    )
                    .ToList(),
            })
        );

    /// <summary>A cause with its measure in one cell.</summary>
    public static string? FormatExplanation(
        Composition composition,
        Explanation? explanation,
        string place
    ) =>
        explanation is null
            ? null
            : composition.Typed.RenderWords(
                explanation.Measure is { } measure
                    ? $"{explanation.Deviation}；改进措施：{measure}"
                    : explanation.Deviation,
                place
            );

    /// <summary>Items with 一是, 二是 before them; null for none, so that a template can ask.</summary>
    public static List<TemplateNames>? ListLabelled(IEnumerable<string?> texts) =>
        ToListOrNull(
            texts
                .OfType<string>()
                .Select(
                    (text, at) => new TemplateNames { ["label"] = FormatItemLabel(at + 1), ["text"] = text }
                )
        );

    /// <summary>The words that number the items of an enumeration; nobody counts past a hundred in words.</summary>
    public static string FormatItemLabel(int number) =>
        number < 100 ? ChineseOrdinal.FormatNumber(number) + "是" : "";

    /// <summary>Null for an empty list, which Liquid would take for true.</summary>
    public static List<TemplateNames>? ToListOrNull(IEnumerable<TemplateNames> items) =>
        items.ToList() is { Count: > 0 } list ? list : null;
}

/// <summary>What the chapters may use, and what was found wrong while it was written.</summary>
/// <param name="SentenceGaps">Of the sentences that tell registers.</param>
/// <param name="NarrativeGaps">Of the clerk's words.</param>
internal sealed record ReportNames(
    TemplateNames Names,
    IReadOnlyList<Remark> SentenceGaps,
    IReadOnlyList<Remark> NarrativeGaps
);
