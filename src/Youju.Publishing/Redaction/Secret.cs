namespace Youju.Publishing.Redaction;

/// <summary>Why words do not go public.</summary>
public enum SecretKind
{
    /// <summary>A person's name.</summary>
    Person,

    /// <summary>A number that is a person's own, or leads to one: phone, identity, card, e-mail.</summary>
    PersonalNumber,

    /// <summary>A contract's number, or what stands in a column for contracts.</summary>
    Contract,

    /// <summary>A point on the map, finer than it may be told.</summary>
    Position,

    /// <summary>A place that is not named.</summary>
    ClassifiedSite,

    /// <summary>The name or the note of a stored file.</summary>
    StoredFile,

    /// <summary>Where an amount was taken from: files and sheets of the house.</summary>
    Origin,

    /// <summary>Words that somebody asked to be left out.</summary>
    AskedFor,
}

/// <summary>Words that do not go public.</summary>
/// <param name="Words">As they stand in the dossier.</param>
public sealed record Secret(SecretKind Kind, string Words);

/// <summary>What the public edition says otherwise than the internal one.</summary>
/// <param name="Place">Where it stands, in Chinese.</param>
/// <param name="Before">What the internal edition says there.</param>
/// <param name="After">What the public edition says; empty where it says nothing.</param>
public sealed record RedactionChange(SecretKind Kind, string Place, string Before, string After);

/// <summary>Kinds of secrets as people call them.</summary>
public static class SecretKindNames
{
    private static readonly Dictionary<SecretKind, string> Labels = new()
    {
        [SecretKind.Person] = "姓名",
        [SecretKind.PersonalNumber] = "个人信息",
        [SecretKind.Contract] = "合同",
        [SecretKind.Position] = "坐标",
        [SecretKind.ClassifiedSite] = "不公开的地点",
        [SecretKind.StoredFile] = "佐证的名称和说明",
        [SecretKind.Origin] = "内部文件名",
        [SecretKind.AskedFor] = "指定不公开的词",
    };

    public static string ToChineseLabel(this SecretKind kind) => Labels[kind];
}
