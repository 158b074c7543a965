namespace Youju.Formats.Spreadsheets.Writing;

/// <summary>The lists of a workbook's styles, each of which says how many it has.</summary>
internal static class StyleLists
{
    public const string Plain = """<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>""";

    /// <summary>The two fills that every workbook begins with.</summary>
    public static IReadOnlyList<string> FirstFills { get; } = [ComposeFill("none"), ComposeFill("gray125")];

    public static string ComposeList(string name, IReadOnlyList<string> items, string separator = "") =>
        $"""<{name} count="{items.Count}">{string.Join(separator, items)}</{name}>""";

    /// <param name="look">What stands before the name.</param>
    public static string ComposeFont(string look) => $"""<font>{look}<name val="宋体"/></font>""";

    public static string ComposeFill(string pattern, string colour = "") =>
        colour.Length == 0
            ? $"""<fill><patternFill patternType="{pattern}"/></fill>"""
            : $"""<fill><patternFill patternType="{pattern}"><fgColor rgb="{colour}"/></patternFill></fill>""";

    /// <param name="side">Writes the element of the given name.</param>
    public static string ComposeBorder(Func<string, string> side) =>
        $"<border>{string.Concat(Sides.Select(side))}<diagonal/></border>";

    public static string OmitSide(string name) => $"<{name}/>";

    private static readonly string[] Sides = ["left", "right", "top", "bottom"];
}
