namespace Youju.Database;

/// <summary>What a line about a dossier tells: what was done, the version after it, and the seal of the step it wrote.</summary>
/// <remarks>Lines of older programs have no seal, or no version either.</remarks>
internal sealed record LogDetail(string Words, string? Version = null, string? Seal = null)
{
    private const char Between = '\n';

    public static LogDetail ParseDetail(string detail)
    {
        var parts = detail.Split(Between);
        return new(parts[0], parts.ElementAtOrDefault(1), parts.ElementAtOrDefault(2));
    }

    public string FormatDetail() =>
        string.Join(
            Between,
            new[] { Words.ReplaceLineEndings(" "), Version, Seal }.TakeWhile(part => part is not null)
        );
}
