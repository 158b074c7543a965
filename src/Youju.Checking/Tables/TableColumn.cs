namespace Youju.Checking.Tables;

/// <summary>A column of amounts.</summary>
/// <param name="Meaning">Its key in the pack, such as total or basic; null where no head explains it.</param>
/// <param name="Head">All words above it, from the outermost head to the innermost.</param>
public sealed record TableColumn(string? Meaning, string Head)
{
    /// <summary>The innermost head.</summary>
    public string Name => Head[(Head.LastIndexOf('/') + 1)..];
}
