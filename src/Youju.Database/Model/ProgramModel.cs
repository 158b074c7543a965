using Microsoft.EntityFrameworkCore;

namespace Youju.Database.Model;

/// <summary>The tables of what programs do here.</summary>
internal static class ProgramModel
{
    public static void DescribeTables(ModelBuilder model)
    {
        var tokens = model.Entity<TokenRow>();
        tokens.ToTable("tokens").HasKey(row => row.Hash);
        tokens.HasIndex(row => row.Account);
        model.Entity<RepeatRow>().ToTable("repeats").HasKey(row => new { row.Owner, row.Key });
        model.Entity<HookRow>().ToTable("hooks").HasKey(row => row.Id);
    }
}
