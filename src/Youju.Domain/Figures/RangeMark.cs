namespace Youju.Domain.Figures;

/// <summary>Marks that stand between the two ends of a range.</summary>
internal static class RangeMark
{
    public static bool IsRangeMark(char c) => c is '～' or '~' or '—' or '–' or '-' or '－' or '−';
}
