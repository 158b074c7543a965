using System.Text.Json.Serialization;

namespace Youju.UseCases.Checks;

/// <summary>A file to check.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Name">How results call it: its name, with the folders below the one that was asked for.</param>
public sealed record InputFile(string Path, string Name)
{
    /// <summary>What it holds where it lies nowhere: an upload, the standard input; else null.</summary>
    [JsonIgnore]
    public ReadOnlyMemory<byte>? Content { get; init; }
}
