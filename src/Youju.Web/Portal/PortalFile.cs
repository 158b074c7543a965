using System.Security.Cryptography;

namespace Youju.Web.Portal;

/// <summary>A file of the portal as it is sent.</summary>
/// <param name="Type">What browsers are told that it is.</param>
/// <param name="Seconds">For how long nobody need ask again.</param>
internal sealed record PortalFile(byte[] Content, string Type, int Seconds)
{
    /// <summary>For how long nobody need ask for what never changes.</summary>
    public const int ForEver = 31_536_000;

    /// <summary>What it is saved as; null where a browser shows it.</summary>
    public string? SavedAs { get; init; }

    /// <summary>Whether it was composed as a page of its own, with a script that its own policy names.</summary>
    public bool IsOwnPage { get; init; }

    /// <summary>Whether its address holds its digest.</summary>
    public bool IsImmutable => Seconds == ForEver;

    /// <summary>By the content alone.</summary>
    public string Tag { get; } = $"\"{Convert.ToHexStringLower(SHA256.HashData(Content))[..32]}\"";
}
