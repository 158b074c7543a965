namespace Youju.Domain.Budget;

/// <summary>A row of one project's self-evaluation form (项目支出绩效自评表): its money, or one of its sources.</summary>
/// <remarks>Written <c>project-form:道路维修</c> for 年度资金总额 and <c>project-form:道路维修.other</c> for a source.</remarks>
/// <param name="Source">The key of the source; null for the total.</param>
public sealed record ProjectForm(string Project, string? Source = null)
{
    private const string Prefix = "project-form:";

    /// <summary>The sources whose sum is the total.</summary>
    public static readonly IReadOnlyDictionary<string, string> Sources = new SortedDictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["appropriation"] = "当年财政拨款",
        ["carried-over"] = "上年结转资金",
        ["other"] = "其他资金",
    };

    public string Key => Source is null ? Prefix + Project : $"{Prefix}{Project}.{Source}";

    public string Label => $"项目自评表“{Project}”·{(Source is null ? "年度资金总额" : Sources[Source])}";

    /// <summary>The row a key names; null for other keys.</summary>
    public static ProjectForm? ParseKey(string key)
    {
        if (!key.StartsWith(Prefix, StringComparison.Ordinal) || key.Length == Prefix.Length)
            return null;
        var words = key[Prefix.Length..];
        var source = Sources.Keys.FirstOrDefault(source =>
            words.EndsWith("." + source, StringComparison.Ordinal)
        );
        return source is null ? new(words) : new(words[..^(source.Length + 1)], source);
    }
}
