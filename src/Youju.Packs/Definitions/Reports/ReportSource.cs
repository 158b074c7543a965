using Youju.Domain.Budget;

namespace Youju.Packs.Definitions.Reports;

/// <summary>What a place wants in the report package: report.yaml.</summary>
/// <remarks>Titles and labels are Liquid texts that see <c>year</c> and <c>unit</c>.</remarks>
public sealed record ReportSource
{
    /// <summary>The report's title; empty where the pack composes no report.</summary>
    public string Title { get; init; } = "";

    /// <summary>The report's file name without ending.</summary>
    public string Name { get; init; } = "自评报告";

    public FigureSource Figures { get; init; } = new();

    /// <summary>In the order of the report.</summary>
    public IReadOnlyList<ChapterSource> Chapters { get; init; } = [];

    /// <summary>The word before the list of annexes: 附件.</summary>
    public string Annexes { get; init; } = "附件";

    /// <summary>How much of a long register the report tells.</summary>
    public TellingSource Telling { get; init; } = new();

    /// <summary>Amounts that may not run ahead of their plan without a reason, by the name that the reason bears.</summary>
    public IReadOnlyDictionary<string, WatchSource> Watches { get; init; } =
        new Dictionary<string, WatchSource>();

    /// <summary>Reasons that people choose from, by their codes: <c>policy</c> is 政策调整.</summary>
    public IReadOnlyDictionary<string, string> ReasonCodes { get; init; } = new Dictionary<string, string>();

    /// <summary>Last year's measures, which this year's report must answer.</summary>
    public PromiseSource? Promises { get; init; }
}

/// <summary>An amount that is held against its plan.</summary>
/// <param name="Spent">The fact that was spent.</param>
/// <param name="Planned">The fact that was planned.</param>
/// <param name="Label">What the report calls it.</param>
/// <param name="Most">From how many percent of the plan on a reason is asked for.</param>
public sealed record WatchSource(string Spent, string Planned, string Label, decimal Most = 100);

/// <summary>How figures are printed.</summary>
/// <param name="Money">元, 万元 or 亿元.</param>
public sealed record FigureSource(string Money = "万元", int MoneyDecimals = 2, int PercentDecimals = 2);

/// <summary>One chapter of the report.</summary>
/// <param name="Key">The name of its template among the pack's chapters.</param>
public sealed record ChapterSource(string Key, string Title)
{
    /// <summary>The budget whose spending the chapter tells, so that the words for none can be held against the ledger.</summary>
    public BudgetKind? Budget { get; init; }

    /// <summary>What is said where there is nothing to say.</summary>
    public string? None { get; init; }

    /// <summary>What a person who writes the chapter is asked to tell.</summary>
    public IReadOnlyList<string> Prompts { get; init; } = [];

    /// <summary>How words for the chapter may look, with figures by their keys; never printed.</summary>
    public string? Example { get; init; }

    /// <summary>How many characters a notice allows for the chapter; null where none says so.</summary>
    public int? Longest { get; init; }
}

/// <summary>A heading of the chapter on results.</summary>
/// <param name="Name">As sentence templates name it.</param>
/// <param name="Heading">As the report prints it.</param>
public sealed record ThemeSource(string Name, string Heading)
{
    /// <summary>How many records each sentence of the theme tells at most; as the report says where it is null.</summary>
    public int? Most { get; init; }
}

/// <summary>What becomes of records that would make a chapter longer than anybody reads.</summary>
/// <remarks>The texts are Liquid and see <c>register</c>, the register's name; the rest also
/// <c>total</c>, the number of all its records, and <c>table</c>.</remarks>
/// <param name="Most">How many records each sentence tells at most; what is carried over is told by its number beyond that.</param>
/// <param name="Rest">What is said of the others.</param>
/// <param name="Table">The name of the table that lists them all.</param>
public sealed record TellingSource(
    int Most = 20,
    string Rest = "{{ register }}共登记{{ total }}，以上只列出其中一部分，全部见附件《{{ table }}》。",
    string Table = "{{ register }}明细表"
);

/// <summary>Where last year's measures are kept, and how it is known that they were answered.</summary>
/// <param name="Register">The register's key.</param>
/// <param name="Answer">The field that tells what became of a measure.</param>
/// <param name="Measure">The field that holds the measure.</param>
/// <param name="Theme">The theme of the sentences that tell it.</param>
public sealed record PromiseSource(string Register, string Answer, string Measure, string Theme);
