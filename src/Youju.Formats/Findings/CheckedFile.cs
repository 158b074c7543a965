namespace Youju.Formats.Findings;

/// <summary>The file that a result speaks of.</summary>
/// <param name="Name">Its name as the caller knows it, never a path of this machine.</param>
/// <param name="Sha256">The checksum of its bytes, in lower-case hexadecimal.</param>
/// <param name="Kind">The format it was read as: txt, docx, pdf.</param>
/// <param name="Content">Its bytes, so that remarks can be put back into the original.</param>
public sealed record CheckedFile(string Name, string Sha256, string Kind, byte[] Content)
{
    /// <summary>Where it lies below the folder that the program was called in, with slashes; its name where it lies elsewhere.</summary>
    public string RelativePath { get; init; } = Name;

    /// <summary>What the pages of the rules say, by the id of the rule.</summary>
    public Func<string, RuleDescription?> DescribeRule { get; init; } = _ => null;
}

/// <summary>What a rule looks for and how to mend what it finds, in Chinese.</summary>
public sealed record RuleDescription(string LooksFor, string Repair);
