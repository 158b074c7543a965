namespace Youju.Domain.Documents;

/// <summary>Says where a place is, the way a person looks for it in the original.</summary>
public static class PlaceNames
{
    /// <param name="line">The line of the plain text, for formats that know no better.</param>
    public static string ToChineseName(this Place place, int line) =>
        place switch
        {
            { Page: { } page } => $"第 {page} 页",
            { Line: { } original } => $"第 {original} 行",
            { Paragraph: { } paragraph } => $"第 {paragraph + 1} 段",
            _ => $"第 {line} 行",
        };
}
