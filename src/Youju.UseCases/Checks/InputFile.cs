namespace Youju.UseCases.Checks;

/// <summary>A file to check.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Name">How results call it: its name, with the folders below the one that was asked for.</param>
internal sealed record InputFile(string Path, string Name);
