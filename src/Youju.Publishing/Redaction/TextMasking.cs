namespace Youju.Publishing.Redaction;

/// <summary>Rids texts of what is secret, and keeps what it took out.</summary>
internal sealed class TextMasking(SecretWords words)
{
    private readonly List<RedactionChange> changes = [];

    /// <summary>Everything that was changed so far.</summary>
    public IReadOnlyList<RedactionChange> Changes => changes;

    /// <param name="place">Where it stands, in Chinese.</param>
    public string MaskText(string text, string place)
    {
        var (masked, removed) = words.MaskText(text);
        foreach (var secret in removed)
            TellChange(secret.Kind, place, secret.Words, words.MaskText(secret.Words).Text);
        return masked;
    }

    public string? MaskOptional(string? text, string place) => text is null ? null : MaskText(text, place);

    /// <summary>Keeps what was changed in another way.</summary>
    public void TellChange(SecretKind kind, string place, string before, string after)
    {
        if (before.Length > 0 && before != after)
            changes.Add(new(kind, place, before, after));
    }
}
