namespace Youju.Domain.Budget;

/// <summary>Where an amount was taken from, in the words a clerk uses.</summary>
public static class LineSourceText
{
    public static string InWords(this LineSource source) =>
        source switch
        {
            CellSource cell => "来源："
                + string.Join("；", cell.Places.Select(FormatPlace))
                + (cell.Correction is { } ground ? $"；有的数手工改过：{ground}" : "")
                + (cell.Differing is { } other ? $"；另有材料写的不同：{other}" : ""),
            HandEntered { IsIllustrative: true } hand => $"手工录入（示例值）：{hand.Reason}",
            HandEntered hand => $"手工录入：{hand.Reason}",
            _ => throw new InvalidOperationException($"No words are defined for {source.GetType().Name}."),
        };

    private static string FormatPlace(SourcePlace place)
    {
        var sheet = place.Sheet.Length == 0 ? "" : place.Sheet + "!";
        return $"{place.File} {sheet}{place.Address}";
    }
}
