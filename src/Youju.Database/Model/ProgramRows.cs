namespace Youju.Database.Model;

/// <summary>A token with which a program does what its person may; only the hash of its secret is kept.</summary>
internal sealed class TokenRow
{
    public required string Hash { get; init; }

    /// <summary>What pages and the log call it.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the account; empty where nobody signs in by name.</summary>
    public required string Account { get; init; }

    /// <summary>What its person calls it.</summary>
    public required string Name { get; init; }

    /// <summary>What it opens, with spaces between.</summary>
    public required string Scopes { get; init; }

    /// <summary>The unit in which and below which it opens something; empty for wherever its person does.</summary>
    public required string Unit { get; init; }

    public required string CreatedAt { get; init; }

    public required string ExpiresAt { get; init; }

    public string? UsedAt { get; set; }

    /// <summary>When it was taken back; null while it was not.</summary>
    public string? RevokedAt { get; set; }
}

/// <summary>What a request was answered, so that the same one is not done twice.</summary>
internal sealed class RepeatRow
{
    /// <summary>The id of the token that asked.</summary>
    public required string Owner { get; init; }

    /// <summary>What the program calls the request.</summary>
    public required string Key { get; init; }

    /// <summary>The digest of what was asked.</summary>
    public required string Request { get; init; }

    public required string At { get; init; }

    /// <summary>The status of the answer; null while it is not known.</summary>
    public int? Status { get; set; }

    /// <summary>The headers of the answer that a program needs, as JSON.</summary>
    public string? Headers { get; set; }

    public byte[]? Body { get; set; }
}

/// <summary>An address that is told of changes.</summary>
internal sealed class HookRow
{
    public required string Id { get; init; }

    /// <summary>The id of the token that asked for it: the address is told what that token may read, as long as it is good.</summary>
    public required string Token { get; init; }

    public required string Url { get; init; }

    /// <summary>The key of its signatures, sealed.</summary>
    public required string Secret { get; init; }

    public required string CreatedAt { get; init; }

    /// <summary>The number of the last line of the log that it was told of.</summary>
    public required long Told { get; set; }

    /// <summary>How often in a row it did not take what it was told.</summary>
    public required int Failures { get; set; }

    /// <summary>Before when it is not tried again.</summary>
    public required string NextAt { get; set; }

    /// <summary>What became of the last attempt, in Chinese.</summary>
    public string? Outcome { get; set; }

    /// <summary>Why it is told no more, in Chinese; null while it is.</summary>
    public string? StoppedWhy { get; set; }
}
