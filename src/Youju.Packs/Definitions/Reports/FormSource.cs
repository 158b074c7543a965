using Youju.Domain.Budget;
using Youju.Domain.Documents;

namespace Youju.Packs.Definitions.Reports;

/// <summary>
/// A form of the package: forms/*.yaml. Every text is Liquid and sees what chapters see; inside
/// repeated rows it sees <c>item</c>.
/// </summary>
public sealed record FormSource
{
    /// <summary>The file's name without ending.</summary>
    public required string Name { get; init; }

    public required string Title { get; init; }

    /// <summary>The place among the forms of the package.</summary>
    public int Order { get; init; }

    /// <summary>Goes along only where it is asked for.</summary>
    public bool IsOptional { get; init; }

    /// <summary>One for every project of the ledger.</summary>
    public bool IsPerProject { get; init; }

    public bool IsLandscape { get; init; }

    /// <summary>Typed over into another system, so that it is no report whose words and layout could be wrong.</summary>
    public bool IsForEntry { get; init; }

    /// <summary>The unit in which its cells print money; null for that of the report.</summary>
    public string? Money { get; init; }

    /// <summary>Lines between the title and the tables.</summary>
    public IReadOnlyList<FormLine> Above { get; init; } = [];

    public IReadOnlyList<FormTable> Tables { get; init; } = [];

    /// <summary>Lines behind the tables.</summary>
    public IReadOnlyList<FormLine> Below { get; init; } = [];
}

public sealed record FormLine(string Text, Alignment Alignment = Alignment.Start);

/// <summary>A table of a form.</summary>
public sealed record FormTable
{
    /// <summary>The columns' shares of the width.</summary>
    public IReadOnlyList<decimal> Shares { get; init; } = [];

    /// <summary>How many rows at the top are repeated on every page.</summary>
    public int HeaderRows { get; init; }

    /// <summary>The columns of the ledger that rows of amounts fill.</summary>
    public IReadOnlyList<AmountColumn> Columns { get; init; } = [];

    /// <summary>How many grid columns one amount covers.</summary>
    public int AmountSpan { get; init; } = 1;

    public IReadOnlyList<FormRow> Rows { get; init; } = [];
}

/// <summary>One row, or one for every item of a list.</summary>
public sealed record FormRow
{
    public FormList Each { get; init; }

    public IReadOnlyList<FormCell> Cells { get; init; } = [];

    /// <summary>A ledger key: behind the cells stand its amounts, one in each of the table's columns.</summary>
    public string? Amounts { get; init; }

    /// <summary>Names the amounts for <see cref="Parts"/> of other rows.</summary>
    public string? Name { get; init; }

    /// <summary>The rows whose amounts add up to this one's.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>Left out where that fact is not known.</summary>
    public string? IfKnown { get; init; }

    /// <summary>Whether its figures may stay empty.</summary>
    public bool IsOptional { get; init; }
}

/// <summary>What rows may be repeated for.</summary>
public enum FormList
{
    None,

    /// <summary>The projects of the ledger.</summary>
    Projects,

    /// <summary>The indicators of the form: those of its project, or of the whole unit.</summary>
    Indicators,

    /// <summary>The common indicators of the pack.</summary>
    Common,

    /// <summary>The duties of the unit, with what stands behind each.</summary>
    Duties,

    /// <summary>What one result of each kind cost.</summary>
    Costs,

    /// <summary>The indicators of all projects, each with its project.</summary>
    ProjectIndicators,
}

/// <summary>One cell: words, or a figure by its key; with both, the words stand where nobody knows the figure.</summary>
public sealed record FormCell
{
    public string? Text { get; init; }

    /// <summary>A fact or any other key that figures of a package may name.</summary>
    public string? Figure { get; init; }

    /// <summary>Names the cell for formulas of others; cells of repeated rows share their name.</summary>
    public string? Name { get; init; }

    /// <summary>The names of the cells that add up to this one.</summary>
    public IReadOnlyList<string> Sum { get; init; } = [];

    /// <summary>The names of the cell to divide and the one to divide by.</summary>
    public IReadOnlyList<string> Quotient { get; init; } = [];

    public int Span { get; init; } = 1;

    public int Rows { get; init; } = 1;

    /// <summary>In repeated rows: one cell for all rows that say the same here.</summary>
    public bool IsMerged { get; init; }

    public Alignment? Alignment { get; init; }
}
