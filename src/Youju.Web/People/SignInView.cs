namespace Youju.Web.People;

/// <summary>The page on which somebody signs in.</summary>
/// <param name="Typed">Where he was, and what he had typed there.</param>
public sealed record SignInView(TypedForm Typed)
{
    public string Login { get; init; } = "";

    /// <summary>Whether the password was right and the code of the telephone is missing.</summary>
    public bool NeedsFactor { get; init; }

    /// <summary>Why he is not in, in Chinese.</summary>
    public string? Refusal { get; init; }

    /// <summary>Whether another provider of identities can be asked.</summary>
    public bool HasProvider { get; init; }
}

/// <summary>The page on which a first password is set.</summary>
/// <param name="Key">The key of the address, for the very first account; null for one that was added.</param>
public sealed record FirstView(string? Key)
{
    public string Login { get; init; } = "";

    public string Name { get; init; } = "";

    public string Code { get; init; } = "";

    /// <summary>Why it was not set, in Chinese.</summary>
    public string? Refusal { get; init; }
}
