using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Youju.Web.Hosting;

/// <summary>Who holds the key of the address becomes the one who works here; the key is good for one browser.</summary>
internal sealed class SignInKeys(TimeProvider clock)
{
    private const int KeyBytes = 32;

    /// <summary>A browser that asks for nothing for so long must come in anew.</summary>
    public static readonly TimeSpan IdleTime = TimeSpan.FromHours(12);

    private readonly Lock turning = new();
    private readonly ConcurrentDictionary<string, DateTimeOffset> sessions = new(StringComparer.Ordinal);

    /// <summary>Told each new key, as soon as the one before has been used.</summary>
    public Action<string>? OnKeyMade { get; set; }

    /// <summary>The key that is good now.</summary>
    public string Current { get; private set; } = CreateSecret();

    /// <summary>The secret of a new session; null where the key is not the one that is good.</summary>
    public string? TryExchange(string key)
    {
        string fresh;
        lock (turning)
        {
            if (!AreSame(key, Current))
                return null;
            Current = fresh = CreateSecret();
        }

        OnKeyMade?.Invoke(fresh);
        var secret = CreateSecret();
        sessions[HashSecret(secret)] = clock.GetUtcNow();
        return secret;
    }

    /// <summary>Whether a session is known and was used lately; using it keeps it.</summary>
    public bool IsKnown(string? secret)
    {
        if (secret is null || !sessions.TryGetValue(HashSecret(secret), out var used))
            return false;
        if (clock.GetUtcNow() - used <= IdleTime)
        {
            sessions[HashSecret(secret)] = clock.GetUtcNow();
            return true;
        }

        sessions.TryRemove(HashSecret(secret), out _);
        return false;
    }

    /// <summary>Whether it is the key that is good now; it stays good.</summary>
    public bool IsCurrent(string? key) => key is not null && AreSame(key, Current);

    /// <summary>Ends every session, and the key that was good; whoever held one comes in another way from now on.</summary>
    public void EndAll()
    {
        lock (turning)
            Current = CreateSecret();
        sessions.Clear();
    }

    public void EndSession(string? secret)
    {
        if (secret is not null)
            sessions.TryRemove(HashSecret(secret), out _);
    }

    private static bool AreSame(string one, string other) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));

    private static string CreateSecret() =>
        Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes));

    // Only hashes are kept: what is read out of the memory opens nothing.
    private static string HashSecret(string secret) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
