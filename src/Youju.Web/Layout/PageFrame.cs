using Youju.UseCases.People;

namespace Youju.Web.Layout;

/// <summary>Where the program keeps what it keeps.</summary>
/// <param name="IsOne">Whether on the one machine it runs on, and not in a database that others share.</param>
internal sealed record OneMachine(bool IsOne);

/// <summary>A line of the navigation.</summary>
/// <param name="Count">Behind it, in small print; null for none.</param>
/// <param name="IsDue">Whether what is counted waits for somebody.</param>
public sealed record NavigationItem(string Link, string Label, string? Count = null, bool IsDue = false)
{
    /// <summary>Which right the page asks for that is no dossier's; whoever has it not is not shown the line.</summary>
    public Right? Needed { get; init; }

    /// <summary>Whether there is such a page only where all data lie on one machine.</summary>
    public bool IsOfOneMachine { get; init; }
}

/// <summary>What stands around a page: where one is, and where one can go.</summary>
public sealed record PageFrame(string Where, IReadOnlyList<NavigationItem> Items, string Here)
{
    /// <summary>Lines below the rule of the navigation.</summary>
    public IReadOnlyList<NavigationItem> More { get; init; } = [];

    /// <summary>The year of the dossier; null outside of one.</summary>
    public int? Year { get; init; }

    /// <summary>The pages above this one, the widest first.</summary>
    public IReadOnlyList<NavigationItem> Trail { get; init; } = [];

    /// <summary>Which page of the help tells of it; null for the list of them.</summary>
    public string? Help { get; init; }

    /// <summary>Where words are looked for; null where there is nothing to search.</summary>
    public string? Search { get; init; }

    /// <summary>Who closed the dossier, and why: nothing of it can be written then; null while it is open.</summary>
    public string? Closed { get; init; }

    /// <summary>What was just written here, and where it is taken back; null where nothing was.</summary>
    public WrittenStep? Written { get; init; }

    /// <summary>The pages of whoever keeps the whole machine.</summary>
    public static IReadOnlyList<NavigationItem> OfMachine { get; } =
    [
        new("/copies", "备份") { Needed = Right.KeepCopies, IsOfOneMachine = true },
        new("/exchange", "来往") { Needed = Right.KeepCopies, IsOfOneMachine = true },
    ];

    /// <summary>The frame of pages that belong to no dossier.</summary>
    public static PageFrame CreateForDesk(string here) =>
        new(
            "",
            [
                new("/", "年度档案") { Needed = Right.ReadDossier },
                new("/checks", "体检") { Needed = Right.CheckReport },
                .. OfMachine,
                new("/account/tokens", "令牌"),
            ],
            here
        )
        {
            Help = here == "/checks" ? "checks" : "all",
        };
}

/// <summary>A step as whoever has just taken it sees it.</summary>
/// <param name="Undo">Where it is taken back.</param>
public sealed record WrittenStep(string Title, string Undo);
