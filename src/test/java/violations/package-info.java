/** Code that breaks the rules on purpose, out of the application's sight. */
package violations;
