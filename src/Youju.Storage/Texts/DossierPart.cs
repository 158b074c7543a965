namespace Youju.Storage.Texts;

/// <summary>One of the text files of a dossier.</summary>
/// <param name="Path">In the dossier's folder.</param>
internal sealed record DossierPart(string Path, Action<TextWriter> Write)
{
    /// <summary>Whether people may have written comments into it, which are kept.</summary>
    public bool IsCommented => !IsVerbatim && Path.EndsWith(".yaml", StringComparison.Ordinal);

    /// <summary>Whether it is written as it was read, comments and all.</summary>
    public bool IsVerbatim { get; init; }

    public string Text
    {
        get
        {
            using var text = new StringWriter();
            Write(text);
            return text.ToString();
        }
    }
}
