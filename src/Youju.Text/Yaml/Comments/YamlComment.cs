namespace Youju.Text.Yaml.Comments;

/// <summary>What somebody wrote beside the entries of a YAML file.</summary>
/// <param name="Place">The entry it stands at; null below all of them.</param>
/// <param name="IsBehind">Whether it stands on the entry's own line and not above it.</param>
/// <param name="Words">With the blanks before its #.</param>
public sealed record YamlComment(string? Place, bool IsBehind, string Words);
