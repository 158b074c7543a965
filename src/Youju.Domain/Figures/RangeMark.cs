namespace Youju.Domain.Figures;

/// <summary>Marks that stand between the two ends of a range.</summary>
internal static class RangeMark
{
    private const string Marks = "～~—–-－−";

    public static bool IsRangeMark(char c) => Marks.Contains(c);
}
