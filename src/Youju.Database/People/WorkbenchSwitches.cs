using Microsoft.EntityFrameworkCore;

namespace Youju.Database.People;

/// <summary>What is switched on and off for the whole workbench.</summary>
/// <param name="by">Who switches.</param>
public sealed class WorkbenchSwitches(DatabasePlace database, TimeProvider clock, string by)
{
    private const string SignIn = "sign-in";
    private const string On = "on";

    private readonly PeopleWriter writer = new(database, clock, by);

    /// <summary>Whether people sign in by name; else whoever has the key of the address is alone here.</summary>
    public bool IsSignInOn =>
        writer.ReadTables(context =>
            context.Settings.AsNoTracking().Any(row => row.Key == SignIn && row.Value == On)
        );

    /// <summary>From now on people sign in by name. There is no way back: what they have done must keep its names.</summary>
    public void TurnSignInOn() =>
        writer.WriteTables(context =>
        {
            if (context.Settings.Any(row => row.Key == SignIn))
                return [];
            context.Settings.Add(new() { Key = SignIn, Value = On });
            return [("sign-in-on", "", "启用按姓名登录")];
        });
}
