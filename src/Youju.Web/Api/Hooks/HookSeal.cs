using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace Youju.Web.Api.Hooks;

/// <summary>The keys with which messages to addresses are signed: kept sealed, shown once.</summary>
internal sealed class HookSeal(IDataProtectionProvider protection)
{
    private const int KeyBytes = 32;

    private readonly IDataProtector protector = protection.CreateProtector("youju.hooks");

    /// <summary>A new key, and what is kept of it.</summary>
    public (string Key, string Sealed) CreateKey()
    {
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes));
        return (key, protector.Protect(key));
    }

    /// <summary>The signature of a message: t is the second of its sending, v1 is HMAC-SHA256 over t, a dot and the body.</summary>
    public string SignMessage(string sealedKey, DateTimeOffset now, byte[] body)
    {
        var second = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        byte[] signed = [.. Encoding.UTF8.GetBytes(second + "."), .. body];
        var code = HMACSHA256.HashData(Encoding.UTF8.GetBytes(protector.Unprotect(sealedKey)), signed);
        return $"t={second},v1={Convert.ToHexStringLower(code)}";
    }
}
