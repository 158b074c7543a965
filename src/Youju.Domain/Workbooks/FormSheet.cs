namespace Youju.Domain.Workbooks;

/// <summary>填报表: a sheet that people fill in, a row for each entry.</summary>
/// <param name="Name">The sheet's name.</param>
/// <param name="Title">What stands above the heads.</param>
public sealed record FormSheet(string Name, string Title, IReadOnlyList<FormColumn> Columns)
{
    /// <summary>What stands between title and heads.</summary>
    public string Remark { get; init; } = "";

    /// <summary>How many columns stay in view while the others are scrolled through.</summary>
    public int FrozenColumns { get; init; }

    /// <summary>What stands in it already, a cell for each column.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; init; } = [];
}

/// <summary>A column to be filled in.</summary>
/// <param name="Header">As it is printed, with its unit.</param>
/// <param name="Asks">What goes into it: 日期, 数字.</param>
public sealed record FormColumn(string Header, FormContent Content, string Asks)
{
    public bool IsRequired { get; init; }

    public string Note { get; init; } = "";

    public string Example { get; init; } = "";

    /// <summary>What may be chosen; empty where anything may be written.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}

/// <summary>What the cells of a column hold.</summary>
public enum FormContent
{
    Words,
    Number,
    Day,
}
