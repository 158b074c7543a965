using Youju.Reading.Tables;

namespace Youju.Import.Columns;

/// <summary>The head of a column: its name, and the unit it announces.</summary>
/// <param name="Printed">As it stands in the file, without line breaks.</param>
/// <param name="Name">In the form in which names are compared.</param>
/// <param name="Unit">The words of the unit in brackets; empty where there are none.</param>
internal sealed record ColumnHeader(string Printed, string Name, string Unit)
{
    private static readonly string[] UnitLeads = ["单位:", "单位"];
    private static readonly string[] Marks = ["(必填)", "(选填)", "(可不填)"];

    public static ColumnHeader FromPrintedText(string printed)
    {
        var name = RowLabel.NormaliseName(printed);
        foreach (var mark in Marks)
            name = name.Replace(mark, "", StringComparison.Ordinal);
        var open = name.LastIndexOf('(');
        if (open <= 0 || !name.EndsWith(')'))
            return new(RemoveLineBreaks(printed), name, "");
        var unit = name[(open + 1)..^1];
        var lead = Array.Find(UnitLeads, lead => unit.StartsWith(lead, StringComparison.Ordinal)) ?? "";
        return new(RemoveLineBreaks(printed), name, unit[lead.Length..]);
    }

    /// <summary>The name without what stands in brackets at its end.</summary>
    public string BareName =>
        Unit.Length > 0 && Name.LastIndexOf('(') is > 0 and var open ? Name[..open] : Name;

    /// <summary>Whether someone who wrote the name meant this head.</summary>
    public bool IsMeantByName(string written) =>
        FromPrintedText(written).Name is var name && (name == Name || name == BareName);

    private static string RemoveLineBreaks(string words) => words.ReplaceLineEndings("");
}
