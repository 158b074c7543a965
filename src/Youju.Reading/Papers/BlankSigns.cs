namespace Youju.Reading.Papers;

/// <summary>Signs and words that stand in a cell for nothing.</summary>
internal static class BlankSigns
{
    private const string Signs = "-—–―─一/／\\、… ";

    public static bool IsEmpty(string words) => words.All(Signs.Contains);
}
