namespace Youju.Packs.Definitions;

/// <summary>One text file of a pack.</summary>
/// <param name="Path">Relative to the pack's folder, with forward slashes.</param>
public sealed record PackFile(string Path, string Text);
